import Diagnostics
import OrderedCollections
import PackTesting
import RulePacks

/// How the cases of a pack came out, for a person to read.
struct TestText {
    let text: String

    init(_ report: TestReport) {
        var lines: [String] = []
        for run in report.runs where !run.passed {
            let place = run.packCase.name.range
            lines.append(
                "\(place.pathAndLine):\(place.start.column): \(run.packCase.name.value)")
            lines.append("    answers   \(run.packCase.answers.lineText)")
            for account in report.accounts(of: run) {
                lines += FailureText(account, of: run, in: report.pack).lines.map { "    \($0)" }
            }
            lines.append("")
        }
        lines.append(Self.summary(of: report))
        text = lines.map { "\($0.withControlsVisible)\n" }.joined()
    }

    /// `261 cases, all passed`.
    private static func summary(of report: TestReport) -> String {
        let count = report.runs.count
        let all = report.pack.cases.count
        if all == 0 { return "no cases; write some below 'cases:'" }
        let cases = count == all ? "\(count)" : "\(count) of \(all)"
        let noun = all == 1 ? "case" : "cases"
        let others = report.runs.count { !$0.passed }
        if others == 0 { return "\(cases) \(noun), all passed" }
        return "\(cases) \(noun): \(count - others) passed, \(others) came out otherwise"
    }
}
