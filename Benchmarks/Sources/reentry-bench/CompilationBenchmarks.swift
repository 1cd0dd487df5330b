import DecisionTables

/// Written rules to compiled form.
enum CompilationBenchmarks {
    static func run(into report: inout Report) {
        for (rules, goal) in [(100, "0.5 ms"), (1_000, "3 ms"), (10_000, "25 ms")] {
            let table = SyntheticTable(ruleCount: rules, hitPolicy: .collect, caseCount: 0, seed: 1)
            let compile = { (try? CompiledModel(table.model))?.tables[0].columns.count ?? 0 }
            let time = Measurement.medians(rounds: 31, of: [compile])[0]
            report.add(
                "compile", size: "\(rules) x 8", result: Report.milliseconds(time),
                goal: "at most \(goal)")
        }
    }
}
