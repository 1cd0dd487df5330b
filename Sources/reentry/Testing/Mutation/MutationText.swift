import Diagnostics
import OrderedCollections
import PackTesting
import RulePacks

/// What came of wrong changes to the rules, for a person to read.
struct MutationText {
    let text: String

    init(_ run: MutationRun) {
        let parts = [
            Self.table(of: run), Self.unnoticed(in: run), Self.dispensable(in: run),
            Self.summary(of: run),
        ]
        text = parts.filter { !$0.isEmpty }.map { $0.map { "\($0)\n" }.joined() }
            .joined(separator: "\n")
    }

    private static func table(of run: MutationRun) -> [String] {
        let rows = MutantOperator.allCases.compactMap { kind -> [String]? in
            let score = MutationScore(run.results.filter { $0.mutant.kind == kind })
            guard score.all > 0 else { return nil }
            return [
                kind.words, "\(score.caught)", "\(score.survived)", "\(score.equivalent)",
                "\(score.notKnown)",
            ]
        }
        guard !rows.isEmpty else { return [] }
        let head = ["change", "noticed", "unnoticed", "no difference", "not known"]
        return TextTable(head: head, rows: rows).lines
    }

    private static func unnoticed(in run: MutationRun) -> [String] {
        let groups = UnnoticedChanges.all(of: run)
        guard !groups.isEmpty else { return [] }
        var lines = [
            "No case notices these changes; the case below them would. If what it expects is right,",
            "put it below 'cases:'.",
        ]
        for group in groups {
            lines.append("")
            lines += group.mutants.map { place(of: MutantText($0, of: run.pack)) }
            let yaml = group.text?.yaml() ?? reason(for: group)
            lines += yaml.split(separator: "\n").map(String.init)
        }
        return lines
    }

    /// Why there is no case.
    private static func reason(for group: UnnoticedChanges) -> String {
        group.isGap
            ? "  (the rules come to nothing there today, which no case can expect: mend the gap first)\n"
            : "  (no busy times were found that lead to such a case)\n"
    }

    /// What could be left out of the rules.
    private static func dispensable(in run: MutationRun) -> [String] {
        let parts = run.dispensableParts.map { MutantText($0, of: run.pack) }
        guard !parts.isEmpty else { return [] }
        return [
            "Without these parts of the rules every possible case comes to the same. They may be there",
            "for the reader:", "",
        ] + parts.map(place)
    }

    /// `Rules/decisions/06-pace.yaml:98:5: pace-too-fast-before: fit_reasons: … → …`.
    private static func place(of text: MutantText) -> String {
        let rule = text.rule.map { "\($0.value): " } ?? ""
        return "\(text.range.pathAndLine):\(text.range.start.column): \(rule)\(text.change)"
    }

    private static func summary(of run: MutationRun) -> [String] {
        let score = MutationScore(run.results)
        if score.all == 0, run.isWhole { return ["no change to try"] }
        var lines = [score.words]
        if score.equivalent > 0 {
            lines[0] += "; \(score.equivalent) more make no difference to any possible case"
        }
        if score.notKnown > 0 {
            lines.append("not known within the budget: \(score.notKnown) more; see '--budget'")
        }
        if run.casesLeftOut > 0 {
            lines.append(
                "cases that come out otherwise already, and were left out: \(run.casesLeftOut)")
        }
        return lines + (run.nextNumber.map { [goingOn(run, from: $0)] } ?? [])
    }

    private static func goingOn(_ run: MutationRun, from next: Int) -> String {
        "ended early, after \(run.results.count) of \(run.wanted.count) changes; '--from \(next)' goes on"
    }
}

extension MutantOperator {
    fileprivate var words: String {
        switch self {
        case .movedBound: "a bound moved by one"
        case .droppedTest: "a test dropped"
        case .droppedBlock: "a block dropped"
        case .widenedTest: "a test widened"
        case .narrowedTest: "a test narrowed"
        case .negatedTest: "a test negated"
        case .anyForAll: "any for all, all for any"
        case .changedOption: "an option changed"
        case .removedRule: "a rule removed"
        case .swappedRules: "neighbours swapped"
        }
    }
}

extension MutationScore {
    /// `99.9 %` of all that may count; only what is whole is 100.
    var leastPercentage: String? {
        leastPercent.map { percent in
            let tenths = Int(percent * 10)
            return tenths == 1000 ? "100 %" : "\(tenths / 10).\(tenths % 10) %"
        }
    }

    /// `noticed: 1998 of 1999 changes, 99.9 %`.
    fileprivate var words: String {
        guard let leastPercentage else { return "noticed: 0 of 0 changes" }
        let share =
            notKnown == 0
            ? ", \(leastPercentage)" : "; at least \(leastPercentage) of all that may count"
        return "noticed: \(caught) of \(counting) changes\(share)"
    }
}
