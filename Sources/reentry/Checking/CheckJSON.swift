import Diagnostics
import Proofs
import RulePacks

/// What a check found, under the names that others build on (`reentry.check/1`).
struct CheckJSON: Encodable {
    var format = "reentry.check/1"
    var diagnostics: [Diagnostic.JSON]
    var decisions: [DecisionJSON] = []
    var promises: [PromiseJSON] = []

    init(_ findings: [Diagnostic], _ proof: PackProof?) {
        diagnostics = findings.map { Diagnostic.JSON($0) }
        guard let proof else { return }
        decisions = proof.decisions.map { DecisionJSON($0, in: proof.pack) }
        promises = proof.promises.map { PromiseJSON($0, in: proof.pack) }
    }
}
