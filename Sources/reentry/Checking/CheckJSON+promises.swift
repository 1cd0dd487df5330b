import DecisionTables
import Diagnostics
internal import OrderedCollections
import Proofs
import RulePacks

extension CheckJSON {
    struct PromiseJSON: Encodable {
        var id: String
        /// Null: not proved.
        var kept: Bool?
        /// How many cases it is about, all digits; not there where it is not known.
        var cases: String?
        var counterexample: [String: AnswerJSON]?

        init(_ proof: PromiseProof, in pack: RulePack) {
            id = pack.promises.keys[proof.promise]
            cases = proof.caseCount?.description
            switch proof.outcome {
            case .kept: kept = true
            case .notProved: kept = nil
            case .broken(let example):
                kept = false
                counterexample = AnswerJSON.all(of: example.values, in: pack)
            }
        }

        func encode(to encoder: any Encoder) throws {
            var container = encoder.container(keyedBy: CodingKeys.self)
            try container.encode(id, forKey: .id)
            try container.encode(kept, forKey: .kept)
            try container.encodeIfPresent(cases, forKey: .cases)
            try container.encodeIfPresent(counterexample, forKey: .counterexample)
        }

        private enum CodingKeys: CodingKey {
            case id, kept, cases, counterexample
        }
    }
}
