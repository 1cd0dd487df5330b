import DecisionTables
import Diagnostics
import OrderedCollections
import PackTesting
import RulePacks

/// How the cases of a pack came out, under the names that others build on (`reentry.test/1`).
struct TestJSON: Encodable {
    var format = "reentry.test/1"
    var pack: PackJSON
    var passed: Int
    var otherwise: Int
    var cases: [CaseJSON]
    /// Not there unless it was asked for.
    var coverage: CoverageJSON?
    /// Likewise.
    var mutation: MutationJSON?

    struct PackJSON: Encodable {
        var name: String
        var version: String
        var fingerprint: String
    }

    struct CaseJSON: Encodable {
        var name: String
        var file: String
        var line: Int
        var column: Int
        var passed: Bool
        var answers: [String: AnswerJSON]
        /// What came out otherwise; empty for a case that passed.
        var otherwise: [FailureJSON]
    }

    init(_ report: TestReport, _ mutation: MutationRun?) {
        let info = report.pack.info
        pack = PackJSON(
            name: info.name.value, version: info.version.value,
            fingerprint: report.pack.fingerprint)
        passed = report.runs.count(where: \.passed)
        otherwise = report.runs.count - passed
        coverage = report.coverage.map { CoverageJSON($0, of: report.pack) }
        self.mutation = mutation.map { MutationJSON($0) }
        cases = report.runs.map { run in
            let place = run.packCase.name.range
            let given = run.packCase.answers.given.map { ($0, AnswerJSON($1.value)) }
            return CaseJSON(
                name: run.packCase.name.value, file: place.file.path, line: place.start.line,
                column: place.start.column, passed: run.passed,
                answers: Dictionary(uniqueKeysWithValues: given),
                otherwise: report.accounts(of: run).map {
                    FailureJSON($0, message: report.message(about: $0.failure, in: run), in: report)
                })
        }
    }
}
