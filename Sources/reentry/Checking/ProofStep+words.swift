import Diagnostics
internal import OrderedCollections
import Proofs
import RulePacks

extension ProofStep {
    /// What is being done, for someone who waits.
    func words(in pack: RulePack) -> String {
        switch self {
        case .cases(let decision): "working out '\(pack.decisions.keys[decision])'"
        case .decision(let decision): "looking through '\(pack.decisions.keys[decision])'"
        case .promise(let promise): "proving '\(pack.promises.keys[promise])'"
        case .answers: "looking for answers that change nothing"
        }
    }
}
