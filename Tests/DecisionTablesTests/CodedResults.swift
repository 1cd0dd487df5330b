import DecisionTables

/// What the quick ways through the compiled tables, by coded cases, make of one case.
struct CodedResults {
    /// By decision.
    var optionSets: [Members] = []
    var firstRules: [Int?] = []

    init(of answers: [Value], with outcomes: [Outcome], _ compiled: CompiledModel) {
        let values = compiled.values(of: answers, with: outcomes)
        let columns = compiled.cutting.columns
        var buffer = RuleBuffer()
        for table in compiled.tables {
            let codes = table.columns.map { columns[$0].cell(of: values[columns[$0].input]) }
            codes.withUnsafeBufferPointer { codes in
                optionSets.append(table.options(of: codes, using: &buffer))
                firstRules.append(table.firstRule(applyingTo: codes))
            }
        }
    }

    func agree(with outcomes: [Outcome]) -> Bool {
        optionSets == outcomes.map { Members($0.options) }
            && firstRules == outcomes.map(\.applying.first)
    }
}
