import DecisionTables

/// Gaps and overlaps of one large table, exactly.
enum AnalysisBenchmarks {
    /// Nine with one rule in ten shrunk or widened, and a large one without gaps or overlaps.
    static var tables: [LendingTable] {
        let perturbed = [3, 5, 7].flatMap { columns in
            [499, 998, 1_492].map { rules in
                LendingTable(ruleCount: rules, columnCount: columns, isPerturbed: true, seed: 5)
            }
        }
        return perturbed
            + [LendingTable(ruleCount: 8_000, columnCount: 8, isPerturbed: false, seed: 6)]
    }

    static func run(into report: inout Report) {
        for lending in tables {
            let (rules, inputs) = (lending.table.rules.count, lending.model.inputs.count)
            if rules == 8_000 {
                complete(lending, &report)
            } else {
                perturbed(lending, size: "\(rules) x \(inputs)", into: &report)
            }
        }
        exploding(&report)
    }

    /// Random rules of eight answers each over 40 yes-or-no questions: no budget is enough.
    private static func exploding(_ report: inout Report) {
        var generator = SplitMix(seed: 7)
        let rules = (0..<1_000).map { _ in
            let inputs = (0..<40).shuffled(using: &generator).prefix(8)
            return Rule(
                when: inputs.map { input in
                    let answer = Int.random(in: 0...1, using: &generator)
                    return Condition(input: input, test: .scalars(answer...answer))
                }, options: [0])
        }
        let table = DecisionTable(name: "noise", hitPolicy: .unique, optionCount: 1, rules: rules)
        let model = DecisionModel(
            inputs: (0..<40).map { Input(name: "input\($0)", domain: .scalar(0...1)) },
            tables: [table])
        guard let analysis = try? BoxAnalysis(table, of: model) else { return }
        let times = Measurement.medians(
            rounds: 1,
            of: [
                { (try? analysis.firstGap()?.witness.count) ?? 0 },
                { (try? analysis.gapCount()) == nil ? 0 : 1 },
                { (try? analysis.gaps())?.count ?? 0 },
                { (try? analysis.overlaps())?.count ?? 0 },
            ])
        let subjects = [
            "a witness of a gap", "count ended by the budget", "gaps ended by the budget",
            "overlaps or their budget's end",
        ]
        for (subject, time) in zip(subjects, times) {
            report.add(
                subject, size: "1000 x 40", result: Report.milliseconds(time),
                goal: subject == "a witness of a gap" ? "-" : "at most 10 s")
        }
    }

    private static func perturbed(
        _ lending: LendingTable, size: String, into report: inout Report
    ) {
        guard let analysis = analysis(of: lending), let gaps = try? analysis.gaps(),
            let overlaps = try? analysis.overlaps()
        else { return }
        let faults = GapCheck(lending, analysis: analysis, gaps: gaps).faults
        let times = Measurement.medians(
            rounds: 15,
            of: [
                { Self.analysis(of: lending)?.budget ?? 0 },
                { (try? analysis.gaps().count) ?? 0 },
                { (try? analysis.overlaps().count) ?? 0 },
                { (try? analysis.firstGap()?.witness.count) ?? 0 },
                { Int((try? analysis.gapCount()) ?? 0) },
            ])
        let goals = ["-", "40 ms", "5 ms", "5 ms", "-"].map { size == "1492 x 7" ? $0 : "-" }
        let subjects = [
            "rules to boxes", "gaps, \(gaps.count) boxes\(faults)",
            "overlaps, \(overlaps.count) pairs", "a witness of a gap", "gaps, their exact count",
        ]
        for (index, subject) in subjects.enumerated() {
            report.add(
                subject, size: size, result: Report.milliseconds(times[index]),
                goal: goals[index] == "-" ? "-" : "at most \(goals[index])")
        }
    }

    private static func complete(_ lending: LendingTable, _ report: inout Report) {
        guard let analysis = analysis(of: lending), (try? analysis.isComplete()) == true else {
            preconditionFailure("a table made of parts has no gaps")
        }
        let times = Measurement.medians(
            rounds: 15,
            of: [
                { Self.analysis(of: lending)?.budget ?? 0 },
                { (try? analysis.isComplete()) == true ? 1 : 0 },
                { (try? analysis.overlaps().count) ?? 0 },
            ])
        let subjects = ["rules to boxes", "no gaps, proved", "no overlaps, proved"]
        for (subject, time) in zip(subjects, times) {
            report.add(
                subject, size: "8000 x 8", result: Report.milliseconds(time),
                goal: subject == "no gaps, proved" ? "at most 80 ms" : "-")
        }
    }

    private static func analysis(of lending: LendingTable) -> BoxAnalysis? {
        try? BoxAnalysis(lending.table, of: lending.model)
    }
}
