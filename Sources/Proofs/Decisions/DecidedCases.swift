public import DecisionTables

/// For how many cases each rule of a decision decides, and each of its options results.
///
/// Counted are the ways of answering the questions and facts behind the decision; answers that no
/// test tells apart are one way.
public struct DecidedCases: Sendable {
    public let all: CaseCount
    /// By rule; under `collect` one case may be counted at several.
    public let byRule: [CaseCount]
    /// Those to which no rule applies.
    public let byNoRule: CaseCount
    /// By option of the decision; under `collect` one case may be counted at several.
    public let byOption: [CaseCount]
}

extension DecidedCases {
    /// Nil: the budget was not enough.
    init?(of decision: Int, _ cases: ModelCases?) {
        guard let cases, let table = cases.tables[decision] else { return nil }
        let inputs = cases.model.inputsBehind([decision])
        let counted = cases.space.trying { () throws(NodeBudgetReached) in
            try DecidedCases(of: table, countingOver: inputs, outOf: cases.space.possible)
        }
        guard let counted else { return nil }
        self = counted
    }

    private init(
        of table: TableCases, countingOver inputs: Set<Int>, outOf possible: CaseSet
    ) throws(NodeBudgetReached) {
        all = try possible.count(of: inputs)
        var byRule: [CaseCount] = []
        for rule in table.table.rules.indices {
            byRule.append(try table.deciding(rule).count(of: inputs))
        }
        self.byRule = byRule
        byNoRule = try table.unmatched().count(of: inputs)
        var byOption: [CaseCount] = []
        for option in 0..<table.table.optionCount {
            byOption.append(try table.resulting(option).count(of: inputs))
        }
        self.byOption = byOption
    }
}
