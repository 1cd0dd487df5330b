import CIFormats
import Diagnostics
import PackTesting
import RulePacks

extension TestReport {
    /// A suite a file of cases, a trial a case.
    var junit: JUnitReport {
        var suites: [JUnitReport.Suite] = []
        for run in runs {
            let place = run.packCase.name.range
            if suites.last?.name != place.file.path {
                suites.append(JUnitReport.Suite(name: place.file.path, trials: []))
            }
            let failures = accounts(of: run).map { account in
                JUnitReport.Failure(
                    message: message(about: account.failure, in: run),
                    details: (["answers   \(run.packCase.answers.lineText)"]
                        + FailureText(account, of: run, in: pack).lines).joined(separator: "\n"))
            }
            suites[suites.count - 1].trials.append(
                JUnitReport.Trial(
                    name: run.packCase.name.value, file: place.file.path, line: place.start.line,
                    failures: failures))
        }
        return JUnitReport(name: "reentry test", suites: suites)
    }

    /// The line that `reentry check` says.
    func message(about failure: CaseFailure, in run: CaseRun) -> String {
        let range =
            switch failure {
            case .line(let index): run.packCase.expected.lines[index].text.range
            case .rule(let index): run.packCase.rules[index].range
            }
        return run.remarks.first { $0.id == .caseFailed && $0.range == range }?.message ?? ""
    }
}
