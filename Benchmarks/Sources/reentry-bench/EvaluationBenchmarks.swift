import DecisionTables

/// Coded cases to rules and options, one core, against the written rules read one by one.
enum EvaluationBenchmarks {
    static func run(into report: inout Report) {
        for (rules, goal) in [(10, "-"), (100, "10 M/s"), (1_000, "2 M/s"), (10_000, "0.2 M/s")] {
            collect(rules: rules, goal: goal, into: &report)
            first(rules: rules, into: &report)
        }
    }

    private static func collect(rules: Int, goal: String, into report: inout Report) {
        let table = SyntheticTable(
            ruleCount: rules, hitPolicy: .collect, caseCount: 4_096, seed: 2)
        guard let coded = CodedCases(table) else { return }
        let naive = NaiveEvaluator(table.model.tables[0])
        let naiveCases = Array(table.cases.prefix(max(16, 40_960 / rules)))
        var buffer = RuleBuffer()
        let times = Measurement.medians(
            rounds: 21,
            of: [
                { coded.sum { $0.count(applyingTo: $1, using: &buffer) } },
                { coded.sum { $0.options(of: $1, using: &buffer).count } },
                {
                    table.cases.reduce(0) {
                        $0 + coded.model.outcomes(of: $1, using: &buffer)[0].options.count
                    }
                },
                { naiveCases.reduce(0) { $0 + naive.applying(to: $1).count } },
            ])
        let naiveRate = Report.perSecond(naiveCases.count, in: times[3])
        let subjects = ["rules", "options only", "from values to an outcome"]
        for (index, subject) in subjects.enumerated() {
            report.add(
                "collect, \(subject)", size: "\(rules) x 8",
                result: Report.perSecond(coded.count, in: times[index]), naive: naiveRate,
                goal: index == 0 ? goal : "-")
        }
    }

    private static func first(rules: Int, into report: inout Report) {
        let table = SyntheticTable(ruleCount: rules, hitPolicy: .first, caseCount: 4_096, seed: 3)
        guard let coded = CodedCases(table) else { return }
        let naive = NaiveEvaluator(table.model.tables[0])
        let times = Measurement.medians(
            rounds: 21,
            of: [
                { coded.sum { $0.firstRule(applyingTo: $1) ?? 0 } },
                { table.cases.reduce(0) { $0 + (naive.first(for: $1) ?? 0) } },
            ])
        report.add(
            "first", size: "\(rules) x 8", result: Report.perSecond(coded.count, in: times[0]),
            naive: Report.perSecond(table.cases.count, in: times[1]), goal: "-")
    }
}

/// Cases as cells, one after the other.
private struct CodedCases {
    let model: CompiledModel
    let table: CompiledTable
    let codes: [CellIndex]
    let count: Int

    init?(_ synthetic: SyntheticTable) {
        guard let compiled = try? CompiledModel(synthetic.model) else { return nil }
        model = compiled
        table = compiled.tables[0]
        count = synthetic.cases.count
        codes = synthetic.cases.flatMap { values in
            let codes = compiled.codes(of: values)
            return compiled.tables[0].columns.map { codes[$0] }
        }
    }

    /// Evaluates every case and adds up the results.
    func sum(
        _ body: (CompiledTable, UnsafeBufferPointer<CellIndex>) -> Int
    ) -> Int {
        let width = table.columns.count
        return codes.withUnsafeBufferPointer { codes in
            var sum = 0
            for index in 0..<count {
                let one = UnsafeBufferPointer(rebasing: codes[index * width..<(index + 1) * width])
                sum &+= body(table, one)
            }
            return sum
        }
    }
}

extension CompiledTable {
    fileprivate func count(
        applyingTo codes: UnsafeBufferPointer<CellIndex>, using buffer: inout RuleBuffer
    ) -> Int {
        findRules(applyingTo: codes, into: &buffer)
        return buffer.count
    }
}
