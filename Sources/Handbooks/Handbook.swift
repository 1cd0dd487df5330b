package import CivilTime
package import Diagnostics
package import PackTesting
package import Proofs
package import RulePacks

/// A whole pack as people read it and sign it: what it asks, decides, promises and rests on, and what
/// was found when it was checked.
package struct Handbook: Sendable {
    package let proof: PackProof
    /// What a check found, in the order of the files.
    package let findings: [Diagnostic]
    /// By case of the pack.
    package let runs: [CaseRun]
    /// By decision.
    package let sightings: [RuleSightings]
    /// The day it is written on.
    package let today: CalendarDate

    package var pack: RulePack { proof.pack }

    /// Runs the cases; all else was found before.
    ///
    /// - Parameters:
    ///   - proof: with the cases that each rule decides counted.
    ///   - findings: what a check reported.
    ///   - today: the day it is written on.
    package init(_ proof: PackProof, findings: [Diagnostic], on today: CalendarDate) {
        self.proof = proof
        self.findings = findings
        self.today = today
        runs = CaseRun.all(of: proof.pack)
        sightings = RuleSightings.all(in: runs, of: proof.pack)
    }
}
