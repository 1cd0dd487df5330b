/// The smallest changes of one case's answers that lead into a set of cases: exact.
///
/// A change counts one an answer, whatever it becomes: answered otherwise, or not at all. An answer
/// that only takes no part any more, because its question is not put, has not been changed.
public struct NearestCases {
    /// How many answers have to differ; 0 if the case is in the set already.
    public let distance: Int
    /// Ways to do it, none of which could be larger and still be one; they may overlap.
    ///
    /// Ways that change earlier inputs come first. There are none for a distance of 0.
    public let changes: [Change]
    /// Whether these are all ways.
    public let areAll: Bool

    public struct Change {
        /// The inputs whose answers change, ascending; of several from one answer the first.
        public var inputs: [Int]
        /// What they have to say instead: whatever meets it will do, if it can be said at all.
        ///
        /// Each of the answers has a condition, of those that give several inputs on some of them.
        public var block: Block
        /// One such case, with all that is kept: of them the one with the fewest answers.
        public var witness: [Value]
    }
}

extension NearestCases {
    /// Looks for them, one answer more at a time.
    ///
    /// Nil if no possible case is in the set.
    ///
    /// - Parameters:
    ///   - said: what each input says, also where its question turns out not to be put.
    ///   - target: where to get.
    ///   - limit: the most ways that are looked for.
    /// - Throws: ``NodeBudgetReached`` if the diagrams on the way outgrow the budget of the space.
    public init?(
        from said: [Value], to target: CaseSet, atMost limit: Int = .max
    ) throws(NodeBudgetReached) {
        let space = target.space
        // Nothing of what is found is a set, so that many searches take no more room than one.
        let mark = space.store.mark
        defer { space.store.forget(after: mark) }
        let kept = try space.keptAnswers(said)
        let reachable = try target.intersection(space.possible)
        guard !reachable.isEmpty else { return nil }
        var distance = 0
        var nearest = space.none
        while nearest.isEmpty {
            nearest = try reachable.changing(distance, of: kept.map(\.cases))
            if nearest.isEmpty { distance += 1 }
        }
        var search = ChangeSearch(kept: kept, limit: limit)
        if distance > 0 { try search.look(in: nearest, from: 0, changed: []) }
        self.distance = distance
        changes = search.found
        areAll = search.isComplete
    }
}

/// The cases that keep one answer: that say the same, or do not put the question.
private struct KeptAnswer {
    /// All inputs of the answer.
    var inputs: [Int]
    var cases: CaseSet

    /// The cases in which the answer says what it cannot in any possible case.
    func unsayable() throws(NodeBudgetReached) -> CaseSet {
        let space = cases.space
        let others = space.inputs.indices.filter { !inputs.contains($0) }
        return try space.possible.projected(leavingOut: others).complement()
    }
}

extension CaseSpace {
    /// One for each answer that has variables, by the first of its inputs.
    fileprivate func keptAnswers(_ said: [Value]) throws(NodeBudgetReached) -> [KeptAnswer] {
        var kept: [KeptAnswer] = []
        for inputs in answers {
            var cases = all
            for input in inputs {
                let same = try node(ofInput: input, saying: said[input])
                cases = try cases.intersection(CaseSet(same, in: self))
            }
            if let asked = try casesAsking(inputs[0]) {
                cases = try cases.union(asked.complement())
            }
            kept.append(KeptAnswer(inputs: inputs, cases: cases))
        }
        return kept
    }

    /// The inputs that have variables, those together that one answer gives.
    private var answers: [[Int]] {
        var left = Set(variables.map(\.input))
        var groups: [[Int]] = []
        for case .oneAnswer(let inputs, _) in limits where !left.isDisjoint(with: inputs) {
            left.subtract(inputs)
            groups.append(inputs)
        }
        return (groups + left.map { [$0] }).sorted { $0[0] < $1[0] }
    }

    private func casesAsking(_ input: Int) throws(NodeBudgetReached) -> CaseSet? {
        for case .asked(let inputs, let block) in limits where inputs.contains(input) {
            return try cases(where: block)
        }
        return nil
    }
}

extension CaseSet {
    /// The cases of the set that are outside exactly so many of the others.
    fileprivate func changing(
        _ distance: Int, of kept: [CaseSet]
    ) throws(NodeBudgetReached) -> CaseSet {
        // After some of the answers: by how many of these have changed, the cases of the set.
        var byChanges = [self] + Array(repeating: space.none, count: distance)
        for (index, cases) in kept.enumerated() {
            for changes in stride(from: distance, through: 0, by: -1) {
                let left = kept.count - index - 1
                // Cases that can no longer come to so many changes need not be followed.
                guard changes + left >= distance else { continue }
                var next = try byChanges[changes].intersection(cases)
                if changes > 0 {
                    next = try next.union(byChanges[changes - 1].subtracting(cases))
                }
                byChanges[changes] = next
            }
        }
        return byChanges[distance]
    }
}

/// Finds the ways in which a set of equally near cases changes answers.
private struct ChangeSearch {
    let kept: [KeptAnswer]
    let limit: Int
    var found: [NearestCases.Change] = []
    var isComplete = true

    /// Goes through the answers one by one, with those cases that keep it and those that do not.
    mutating func look(
        in cases: CaseSet, from index: Int, changed: [Int]
    ) throws(NodeBudgetReached) {
        guard !cases.isEmpty, isComplete else { return }
        guard index < kept.count else { return try add(cases, changed) }
        let changing = try cases.subtracting(kept[index].cases)
        try look(in: changing, from: index + 1, changed: changed + [index])
        let keeping = try cases.intersection(kept[index].cases)
        try look(in: keeping, from: index + 1, changed: changed)
    }

    private mutating func add(_ cases: CaseSet, _ changed: [Int]) throws(NodeBudgetReached) {
        let inputs = Set(changed.flatMap { kept[$0].inputs })
        let others = cases.space.inputs.indices.filter { !inputs.contains($0) }
        var rest = cases
        var allowed = try cases.projected(leavingOut: others)
        // What an answer can never say need not be ruled out.
        for index in changed { allowed = try allowed.union(kept[index].unsayable()) }
        while let witness = try rest.witness() {
            guard found.count < limit else {
                isComplete = false
                return
            }
            var shape = BoxShape(around: witness, in: cases.space)
            shape.grow(within: allowed.node)
            rest = try rest.subtracting(CaseSet(shape.node(), in: cases.space))
            found.append(
                NearestCases.Change(
                    inputs: changed.map { kept[$0].inputs[0] }, block: shape.block,
                    witness: witness))
        }
    }
}
