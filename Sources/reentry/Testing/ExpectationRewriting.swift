import DecisionTables
import Diagnostics
import Mending
import OrderedCollections
import PackTesting
import RulePacks

/// The files of a pack in which cases expect what comes out today.
struct ExpectationRewriting {
    /// Files whose text is another then.
    private(set) var changes: [(before: SourceFile, after: SourceFile)] = []
    private let count: Int

    /// Nil: an error was reported, as the cases would still come out otherwise.
    init?(_ report: TestReport, reportingTo log: inout DiagnosticLog) {
        let fixIts = ExpectationUpdate(report.runs, of: report.pack).fixIts
        count = fixIts.count
        let files = report.pack.files.map { (before: $0, after: $0.applying(fixIts).file) }
        changes = files.filter { $0.before.text != $0.after.text }
        let left = Self.missed(files.map(\.after), in: report)
        guard !left.isEmpty else { return }
        for finding in left { log.report(finding) }
        return nil
    }

    /// How the files differ, as `patch` reads it.
    var diff: String {
        changes.map {
            UnifiedDiff(from: $0.before.text, to: $0.after.text, path: $0.before.path).text
        }.joined()
    }

    /// Replaces the files, all of them or none.
    func write() throws {
        try Output.replace(
            changes.map { (path: $0.before.path, before: $0.before.text, after: $0.after.text) })
    }

    /// `2 expectations in 1 file`.
    var summary: String {
        "\(count.counted("expectation")) in \(changes.count.counted("file"))"
    }

    /// The cases that would come out otherwise still, each with a way on.
    private static func missed(
        _ files: [SourceFile], in report: TestReport
    ) -> [Diagnostic] {
        var log = DiagnosticLog()
        guard
            let updated = RulePack(
                files: files, templates: Array(report.pack.templates.values),
                withTranslations: false,
                reportingTo: &log)
        else { return log.sorted }
        return CaseRun.all(of: updated)
            .filter { !$0.passed && report.includes($0.packCase) }
            .map { .cannotRewrite($0, in: updated) }
    }
}

extension Diagnostic {
    fileprivate static func cannotRewrite(_ run: CaseRun, in pack: RulePack) -> Diagnostic {
        let nothing = run.failures.compactMap { failure -> String? in
            guard case .line(let index) = failure else { return nil }
            let decision = run.coded.expected[index].decision
            return run.outcomes[decision].isGap ? pack.decisions.keys[decision] : nil
        }
        let reason =
            nothing.first.map {
                "'\($0)' comes to nothing, which no case can expect; mend the gap first"
            }
            ?? "change what it expects by hand, and cases that share it by '*' with it"
        return Diagnostic(
            .error, .caseFailed,
            "'\(run.packCase.name.value)' cannot be rewritten by itself; \(reason)",
            at: run.packCase.name.range)
    }
}
