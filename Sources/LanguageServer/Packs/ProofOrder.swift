internal import Diagnostics
package import Editing
internal import RulePacks

/// A pack that is to be proved, for someone who does that beside everything else.
package struct ProofOrder: Sendable {
    package let root: String
    package let edition: Int
    let pack: RulePack
    let log: DiagnosticLog

    /// Proves the pack; nil: the work was given up, since it is wanted no more.
    package func proofs(while isWanted: () -> Bool) -> PackProofs? {
        try? PackProofs(pack, knowing: log) { _ in
            if !isWanted() { throw Superseded() }
        }
    }

    private struct Superseded: Error {}
}
