import CIFormats
import Diagnostics
import PackTesting
import RulePacks

extension TestReport {
    /// A suite a file of cases, a trial a case.
    var junit: JUnitReport {
        var suites: [JUnitReport.Suite] = []
        var count: [[String]: Int] = [:]
        for run in runs { count[Self.key(of: run), default: 0] += 1 }
        for run in runs {
            let place = run.packCase.name.range
            if suites.last?.name != place.file.path {
                suites.append(JUnitReport.Suite(name: place.file.path, trials: []))
            }
            let name = run.packCase.name.value
            // Systems tell tests apart by their names, and keep one of a name.
            let isOnly = count[Self.key(of: run)] == 1
            suites[suites.count - 1].trials.append(
                JUnitReport.Trial(
                    name: isOnly ? name : "\(name) (line \(place.start.line))",
                    file: place.file.path, line: place.start.line,
                    failures: failure(of: run).map { [$0] } ?? []))
        }
        return JUnitReport(name: "reentry test", suites: suites)
    }

    private static func key(of run: CaseRun) -> [String] {
        [run.packCase.name.range.file.path, run.packCase.name.value]
    }

    /// All that came out otherwise as one failure, since systems show one of a test, or take no more.
    private func failure(of run: CaseRun) -> JUnitReport.Failure? {
        let accounts = accounts(of: run)
        guard !accounts.isEmpty else { return nil }
        let messages = accounts.map { message(about: $0.failure, in: run) }
        let details = accounts.map {
            FailureText($0, of: run, in: pack).lines.joined(separator: "\n")
        }
        return JUnitReport.Failure(
            message: messages.joined(separator: "; "),
            details: "answers   \(run.packCase.answers.lineText)\n"
                + details.joined(separator: "\n\n"))
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
