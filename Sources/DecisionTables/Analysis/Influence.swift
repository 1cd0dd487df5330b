/// Which answers can change what the decisions of a model come to, everything else being the same.
///
/// Only decisions whose cases are known are looked at, and only possible cases.
public struct Influence {
    private let space: CaseSpace
    /// The cases of each option, the smallest diagrams first, since they tell the most quickly.
    private let results: [Result]

    private struct Result {
        var cases: CaseSet
        var inputs: Set<Int>
    }

    /// Cost: one look at each node of the options' cases.
    public init(_ cases: ModelCases) {
        space = cases.space
        var results = cases.tables.flatMap { $0?.whole.resulting ?? [] }
            .map { Result(cases: $0, inputs: Set($0.support)) }
        results.sort { $0.inputs.count < $1.inputs.count }
        self.results = results
    }

    /// Whether what these inputs say can change something; inputs that come from one answer are asked
    /// about together.
    public func matters(_ inputs: [Int]) throws(NodeBudgetReached) -> Bool {
        for result in results where !result.inputs.isDisjoint(with: inputs) {
            if try result.cases.depends(on: inputs) { return true }
        }
        return false
    }

    /// Whether it can matter what the answer to an input is, given that there is one.
    public func mattersWhichAnswer(to input: Int) throws(NodeBudgetReached) -> Bool {
        let projection = space.store.projection(leavingOut: space.levels[input])
        let answered = try space.cases(where: Condition(input: input, test: .unanswered))
            .complement().intersection(space.possible)
        for result in results where result.inputs.contains(input) {
            let inside = try answered.intersection(result.cases).node
            let outside = try answered.subtracting(result.cases).node
            let common = try space.store.intersection(
                try space.store.project(inside, by: projection),
                try space.store.project(outside, by: projection))
            if common != DiagramStore.none { return true }
        }
        return false
    }

    /// Whether giving a scalar input this value can change something, compared to leaving it
    /// unanswered.
    public func matters(
        answering number: Int, toInput input: Int
    ) throws(NodeBudgetReached) -> Bool {
        guard case .scalar(let level, let cells) = space.axes[input], cells[0] == nil,
            let cell = cells.firstIndex(where: { $0?.contains(number) ?? false })
        else { return false }
        return try differs(atLevel: level, between: 0, and: cell)
    }

    /// Whether naming a member in the answer to an input can change something, compared to the same
    /// answer without it.
    public func matters(naming member: Int, inInput input: Int) throws(NodeBudgetReached) -> Bool {
        guard case .subset(_, let groups) = space.axes[input],
            let level = groups.first(where: { $0.members.contains(member) })?.level
        else { return false }
        return try differs(atLevel: level, between: 0, and: 1)
    }

    /// Whether two possible cases that differ in one variable, as said, come to different results.
    private func differs(
        atLevel level: Int, between one: Int, and other: Int
    ) throws(NodeBudgetReached) -> Bool {
        let projection = space.store.projection(leavingOut: [level])
        /// What is left of the cases with one cell: of each case its other variables.
        func rest(_ set: DiagramStore.Node, _ cell: Int) throws(NodeBudgetReached)
            -> DiagramStore.Node
        {
            let cases = try space.store.intersection(space.store.literal(level) { $0 == cell }, set)
            return try space.store.project(cases, by: projection)
        }
        let possible = try space.store.intersection(
            try rest(space.possible.node, one), try rest(space.possible.node, other))
        for result in results where result.inputs.contains(space.variables[level].input) {
            let (some, more) = (
                try rest(result.cases.node, one), try rest(result.cases.node, other)
            )
            for difference in [
                try space.store.difference(some, more), try space.store.difference(more, some),
            ] where try space.store.intersection(difference, possible) != DiagramStore.none {
                return true
            }
        }
        return false
    }
}
