internal import DecisionTables
internal import OrderedCollections
internal import RulePacks

/// How many of all possible cases behave as some tested case does: the same rules decide.
struct LikeTested {
    private(set) var byDecision: [CaseShare?]
    private(set) var overall: CaseShare?

    init(_ runs: [CaseRun], of pack: RulePack, in cases: ModelCases?) {
        byDecision = pack.decisions.values.map { _ in nil }
        guard let cases else { return }
        for decision in pack.decisions.values.indices {
            guard let table = cases.tables[decision] else { continue }
            let deciding = OrderedSet(runs.map { $0.outcomes[decision].deciding })
            byDecision[decision] = cases.space.trying { () throws(NodeBudgetReached) in
                var sets: [CaseSet] = []
                for rules in deciding { sets.append(try table.cases(decidedBy: rules)) }
                return try CaseShare(
                    sets, of: cases, over: cases.model.inputsBehind([decision]))
            }
        }
        let tables = cases.tables.compactMap(\.self)
        guard tables.count == cases.tables.count else { return }
        let signatures = OrderedSet(runs.map { $0.outcomes.map(\.deciding) })
        overall = cases.space.trying { () throws(NodeBudgetReached) in
            var sets: [CaseSet] = []
            for signature in signatures {
                var set = cases.space.possible
                for (table, rules) in zip(tables, signature) {
                    set = try set.intersection(table.cases(decidedBy: rules))
                }
                sets.append(set)
            }
            return try CaseShare(sets, of: cases, over: Set(cases.model.inputs.indices))
        }
    }
}

extension CaseShare {
    fileprivate init(
        _ sets: [CaseSet], of cases: ModelCases, over inputs: Set<Int>
    ) throws(NodeBudgetReached) {
        let possible = cases.space.possible
        self.cases = try cases.space.union(of: sets).intersection(possible).count(of: inputs)
        all = try possible.count(of: inputs)
    }
}
