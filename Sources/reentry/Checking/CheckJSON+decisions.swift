import DecisionTables
import Diagnostics
internal import OrderedCollections
import Proofs
import RulePacks

extension CheckJSON {
    struct DecisionJSON: Encodable {
        var decision: String
        var rules: Int
        var inputs: Int
        /// All digits; not there where it is not known.
        var cases: String?
        var gaps: [BoxJSON]
        var overlaps: [BoxJSON]
        var proved: Bool

        init(_ proof: DecisionProof, in pack: RulePack) {
            let written = pack.decisions.values[proof.decision]
            decision = written.id.value
            rules = proof.ruleCount
            inputs = proof.inputCount
            cases = proof.caseCount?.description
            gaps = proof.gaps.boxes.map { BoxJSON($0, in: pack) }
            overlaps = proof.overlaps.flatMap { overlap in
                let both = [overlap.first, overlap.second].map { written.rules[$0].id.value }
                return overlap.cases.boxes.map { BoxJSON($0, sharedBy: both, in: pack) }
            }
            proved = proof.isProved
        }
    }

    /// Cases that one rule could be written for.
    struct BoxJSON: Encodable {
        var when: [String: String]
        /// What may not hold besides, each line by itself.
        var unless: [[String: String]]
        var cases: String
        /// The case with the fewest answers, as a file of answers has them.
        var answers: [String: AnswerJSON]
        /// Of an overlap: the two rules.
        var rules: [String]?

        init(_ box: ProofBox, sharedBy rules: [String]? = nil, in pack: RulePack) {
            let lines = box.block.map { ConditionText($0, of: pack) }
            when = [:]
            for line in lines { when[line.subject] = line.test }
            unless = lines.flatMap { line in line.unwanted.map { [line.subject: $0] } }
            cases = box.caseCount.description
            answers = AnswerJSON.all(of: box.witness, in: pack)
            self.rules = rules
        }
    }
}
