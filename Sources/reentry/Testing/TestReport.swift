import DecisionTables
import Diagnostics
import PackTesting
import RulePacks

/// What came of running the cases of a pack, or those that were asked for.
struct TestReport {
    let pack: RulePack
    let runs: [CaseRun]
    /// Nil: it was not asked for.
    let coverage: PackCoverage?
    private let filter: CaseFilter?
    private let search: NearestSearch

    init(_ pack: RulePack, only filter: CaseFilter?, withCoverage: Bool, budget: Int) {
        self.pack = pack
        self.filter = filter
        runs = CaseRun.all(of: pack).filter { filter?.allows($0.packCase) ?? true }
        let missed = runs.flatMap { run in
            run.failures.map { failure in
                switch failure {
                case .line(let index): run.coded.expected[index].decision
                case .rule(let index): run.coded.rules[index].decision
                }
            }
        }
        coverage = withCoverage ? PackCoverage(of: pack, by: runs, budget: budget) : nil
        search = NearestSearch(of: Set(missed), in: pack, budget: budget)
    }

    /// Whether a case is one of those that were asked for.
    func includes(_ packCase: PackCase) -> Bool { filter?.allows(packCase) ?? true }

    var passed: Bool { runs.allSatisfy(\.passed) }

    func accounts(of run: CaseRun) -> [FailureAccount] {
        FailureAccount.all(of: run, using: search)
    }

    /// What else is to be said about the cases, such as answers that are set aside.
    func reportRemarks(to log: inout DiagnosticLog) {
        for run in runs {
            for remark in run.remarks where remark.severity == .warning { log.report(remark) }
        }
    }
}
