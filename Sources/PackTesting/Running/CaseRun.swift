package import DecisionTables
package import Diagnostics
package import RulePacks

/// How a case of the pack came out.
package struct CaseRun: Sendable {
    package let packCase: PackCase
    package let coded: CodedCase
    /// By decision.
    package let outcomes: [Outcome]
    /// Lines of `expect` first, in the order of the file.
    package let failures: [CaseFailure]
    /// What came out otherwise than expected, and what else is to be said about it.
    package let remarks: [Diagnostic]

    package var passed: Bool { failures.isEmpty }

    /// Runs the cases of a pack, in their order.
    package static func all(of pack: RulePack) -> [CaseRun] {
        var buffer = RuleBuffer()
        return zip(pack.cases, pack.codedCases).map { packCase, coded in
            CaseRun(packCase, coded, by: pack, using: &buffer)
        }
    }

    private init(
        _ packCase: PackCase, _ coded: CodedCase, by pack: RulePack, using buffer: inout RuleBuffer
    ) {
        self.packCase = packCase
        self.coded = coded
        outcomes = pack.compiled.outcomes(of: coded.values, using: &buffer)
        failures = coded.failures(in: outcomes)
        var log = DiagnosticLog()
        pack.report(packCase, coded, cameTo: outcomes, to: &log)
        remarks = log.sorted
    }
}
