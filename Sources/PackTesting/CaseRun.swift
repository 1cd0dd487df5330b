package import Diagnostics
package import RulePacks

/// How a case of the pack came out.
package struct CaseRun: Sendable {
    package let packCase: PackCase
    /// What came out otherwise than expected, and what else is to be said about it.
    package let remarks: [Diagnostic]

    package var passed: Bool { !remarks.contains { $0.severity == .error } }

    package init(_ packCase: PackCase, by pack: RulePack) {
        var log = DiagnosticLog()
        pack.report(packCase, to: &log)
        self.packCase = packCase
        remarks = log.sorted
    }
}
