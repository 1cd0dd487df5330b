extension ModelCases {
    /// Whether what these inputs say, everything else being the same, can change what some decision
    /// comes to.
    ///
    /// Only decisions that are worked out are looked at. Inputs that come from one answer are asked
    /// about together.
    public func matters(_ inputs: [Int]) throws(NodeBudgetReached) -> Bool {
        for cases in results(lookingAt: Set(inputs)) where try cases.depends(on: inputs) {
            return true
        }
        return false
    }

    /// Whether it can matter what the answer is to an input, given that there is one.
    public func mattersWhichAnswer(to input: Int) throws(NodeBudgetReached) -> Bool {
        let answered = try space.cases(where: Condition(input: input, test: .unanswered))
            .complement()
        return try differs(from: answered, to: answered, at: space.levels[input])
    }

    /// Whether giving a scalar input this value can change what some decision comes to, compared to
    /// leaving it unanswered.
    public func matters(
        answering number: Int, toInput input: Int
    ) throws(NodeBudgetReached) -> Bool {
        guard case .scalar = space.axes[input] else { return false }
        let saying = CaseSet(try space.node(ofInput: input, saying: .scalar(number)), in: space)
        let unanswered = try space.cases(where: Condition(input: input, test: .unanswered))
        return try differs(from: saying, to: unanswered, at: space.levels[input])
    }

    /// Whether naming a member in the answer to an input can change what some decision comes to,
    /// compared to the same answer without it.
    public func matters(naming member: Int, inInput input: Int) throws(NodeBudgetReached) -> Bool {
        guard case .subset(_, let groups) = space.axes[input],
            let level = groups.first(where: { $0.members.contains(member) })?.level
        else { return false }
        let naming = CaseSet(try space.store.literal(level) { $0 == 1 }, in: space)
        return try differs(from: naming, to: naming.complement(), at: [level])
    }

    /// Whether some decision comes to different results in a case of the one set and in a case of
    /// the other that differs from it at some levels only.
    private func differs(
        from one: CaseSet, to other: CaseSet, at levels: [Int]
    ) throws(NodeBudgetReached) -> Bool {
        guard let input = levels.first.map({ space.variables[$0].input }) else { return false }
        let projection = space.store.projection(leavingOut: levels)
        func rest(_ cases: CaseSet) throws(NodeBudgetReached) -> DiagramStore.Node {
            try space.store.project(cases.intersection(space.possible).node, by: projection)
        }
        func meet(_ some: CaseSet, _ more: CaseSet) throws(NodeBudgetReached) -> Bool {
            let common = try space.store.intersection(try rest(some), try rest(more))
            return common != DiagramStore.none
        }
        for cases in results(lookingAt: [input]) {
            if try meet(cases.intersection(one), other.subtracting(cases)) { return true }
            if try meet(one.subtracting(cases), cases.intersection(other)) { return true }
        }
        return false
    }

    /// The cases of each option whose diagram asks for one of the inputs.
    private func results(lookingAt inputs: Set<Int>) -> [CaseSet] {
        tables.flatMap { $0?.whole.resulting ?? [] }
            .filter { !inputs.isDisjoint(with: $0.support) }
    }
}
