internal import DecisionTables
internal import Diagnostics
internal import OrderedCollections
internal import PackTesting
internal import Plans
internal import Proofs
internal import RulePacks

extension Handbook {
    var checks: [Document.Block] {
        [
            .heading(level: 2, [.text("What was checked")]),
            .bullets(
                [contents, promisesKept, casesPassed, rulesSeen].map {
                    Document.ListItem([.text($0)])
                } + [found]),
        ]
    }

    private var contents: String {
        let rules = pack.decisions.values.reduce(0) { $0 + $1.rules.count }
        let parts = [
            pack.questions.count.counted("question"), pack.decisions.count.counted("decision"),
            rules.counted("rule"),
        ]
        let ways = proof.caseCount.map {
            "; the questions can be answered in \($0.ways) that the rules tell apart"
        }
        return "There are \(parts.joined(with: "and"))\(ways ?? "")."
    }

    private var promisesKept: String {
        if proof.promises.isEmpty { return "There are no promises." }
        let kept = proof.promises.count { if case .kept = $0.outcome { true } else { false } }
        let all = proof.promises.count.counted("promise")
        return kept == proof.promises.count
            ? "Of \(all), every one is proved to be kept for every possible set of answers."
            : "Of \(all), \(kept) are proved to be kept for every possible set of answers."
    }

    private var casesPassed: String {
        if runs.isEmpty { return "There are no worked cases." }
        let passed = runs.count(where: \.passed)
        return passed == runs.count
            ? "Of \(runs.count.counted("worked case")), every one came out as expected."
            : "Of \(runs.count.counted("worked case")), \(passed) came out as expected."
    }

    private var rulesSeen: String {
        let counts = sightings.flatMap(\.byRule)
        if counts.isEmpty { return "There is no rule to decide." }
        let seen = counts.count { $0 > 0 }
        return seen == counts.count
            ? "Each rule decides in some worked case."
            : "Of \(counts.count.counted("rule")), \(seen) decide in some worked case."
    }

    private var found: Document.ListItem {
        if findings.isEmpty {
            return Document.ListItem([.text("The check of the rules found nothing to mend.")])
        }
        let errors = findings.count { $0.severity == .error }
        let parts = [
            errors > 0 ? errors.counted("error") : nil,
            errors < findings.count
                ? (findings.count - errors).counted("thing") + " to look at" : nil,
        ]
        let found = parts.compactMap(\.self).joined(with: "and")
        return Document.ListItem(
            [.text("The check of the rules found \(found):")],
            children: findings.map { finding in
                let severity: [Document.Inline] =
                    finding.severity == .error ? [.strong([.text("error:")]), .text(" ")] : []
                return Document.ListItem(
                    severity + [
                        .text("\(finding.message) ("), .code(finding.range.nameAndLine), .text(")"),
                    ])
            })
    }
}

extension CaseCount {
    /// `1 way`, `364 ways`.
    var ways: String { self == 1 ? "1 way" : "\(readable) ways" }
}
