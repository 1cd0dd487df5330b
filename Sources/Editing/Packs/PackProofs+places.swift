internal import Diagnostics
internal import OrderedCollections
internal import Proofs
internal import RulePacks

/// Where the decisions and rules of an editor's files stand in what was proved.
extension PackProofs {
    func place(ofDecision id: ID) -> Int? { proof.pack.decisions.index(forKey: id) }

    /// The places of a decision's rules; made once for all of them.
    func places(ofRulesIn decision: Int) -> [ID: Int] {
        let rules = proof.pack.decisions.values[decision].rules
        return Dictionary(
            rules.enumerated().map { ($0.element.id.value, $0.offset) },
            uniquingKeysWith: { first, _ in first })
    }
}
