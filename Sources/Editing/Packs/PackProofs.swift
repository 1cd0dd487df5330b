package import Diagnostics
internal import PackTesting
internal import Plans
package import Proofs
package import RulePacks

/// What is found out about a pack in all possible cases: what comes a moment later.
package struct PackProofs: Sendable {
    package let proof: PackProof
    /// What the proof and the templates add to what was known.
    package let added: [Diagnostic]
    /// By decision and rule: how many of the pack's cases see it decide.
    package let sightings: [[Int]]

    /// What the watcher throws ends the work.
    package init(
        _ pack: RulePack, knowing log: DiagnosticLog, budget: Int = PackProof.usualBudget,
        watcher: (ProofStep) throws -> Void
    ) rethrows {
        proof = try PackProof(pack, budget: budget, countsDecided: true, watcher: watcher)
        sightings = RuleSightings.all(in: pack).map(\.byRule)
        var all = log
        PlanTemplates(of: pack, reportingTo: &all).check(for: pack, reportingTo: &all)
        proof.report(to: &all)
        added = Array(all.diagnostics.dropFirst(log.diagnostics.count))
    }
}
