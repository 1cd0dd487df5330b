import DecisionTables
import Diagnostics
import OrderedCollections
import PackTesting
import RulePacks

/// What the cases of a pack try of it: a line a decision and a question, then what none sees.
struct CoverageText {
    let text: String

    init(_ coverage: PackCoverage, of pack: RulePack) {
        let parts = CoverageParts(coverage, of: pack)
        var lines = TextTable(
            head: ["decision", "rules", "otherwise", "options", "bounds", "like a case"],
            rows: pack.decisions.values.indices.map { decision in
                [pack.decisions.keys[decision]]
                    + parts.ofDecision[decision].map(\.text)
                    + [
                        coverage.likeTested[decision]?.percentage ?? "not counted"
                    ]
            }
        ).lines
        let questions = pack.questions.values.indices.filter { question in
            parts.ofQuestion[question].contains { $0.count > 0 }
        }
        lines += [""]
        lines +=
            TextTable(
                head: ["question", "choices", "bands"],
                rows: questions.map {
                    [pack.questions.keys[$0]] + parts.ofQuestion[$0].map(\.text)
                }
            ).lines
        lines += [""] + Self.missing(coverage, pack) + Self.summary(coverage)
        text = lines.map { "\($0.withControlsVisible)\n" }.joined()
    }

    private static func missing(_ coverage: PackCoverage, _ pack: RulePack) -> [String] {
        let lines = coverage.items.filter(\.isMissing).map { item in
            "\(item.range.pathAndLine):\(item.range.start.column): \(item.subject.words(in: pack))"
        }
        return lines.isEmpty ? [] : lines + [""]
    }

    private static func summary(_ coverage: PackCoverage) -> [String] {
        let left = coverage.items.count - coverage.count
        var lines = ["seen: \(coverage.seenCount) of \(coverage.count), \(coverage.percentage)"]
        if left > 0 { lines[0] += "; \(left) left out, which no possible case sees" }
        let overall = coverage.likeTestedOverall?.words ?? "not counted; see '--budget'"
        lines.append("ways of answering that are decided like a case: \(overall)")
        return lines
    }
}
