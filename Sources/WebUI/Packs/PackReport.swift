package import CivilTime
package import Diagnostics
package import PackTesting
internal import Plans
package import Proofs
internal import RulePacks

/// What is known of a pack once it was proved and its cases were run.
package struct PackReport: Sendable {
    package let proof: PackProof
    /// All that `reentry check` would say, in the order of the files.
    package let findings: [Diagnostic]
    /// By case of the pack.
    package let cases: [CaseRun]
    /// By decision.
    package let sightings: [RuleSightings]

    /// What the watcher throws ends the work.
    package init(
        _ served: ServedPack, on today: CalendarDate, budget: Int,
        watcher: (ProofStep) throws -> Void
    ) rethrows {
        let pack = served.pack
        cases = CaseRun.all(of: pack)
        sightings = RuleSightings.all(in: cases, of: pack)
        proof = try PackProof(pack, budget: budget, countsDecided: true, watcher: watcher)
        var log = DiagnosticLog()
        served.remarks.forEach { log.report($0) }
        pack.checkTexts(on: today, reportingTo: &log)
        proof.report(to: &log)
        findings = log.sorted
    }
}
