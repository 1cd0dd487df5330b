internal import DecisionTables
internal import Diagnostics
internal import OrderedCollections
internal import Plans
internal import Proofs
internal import RulePacks

extension Handbook {
    var promises: [Document.Block] {
        guard !pack.promises.isEmpty else { return [] }
        let rows = zip(pack.promises.values, proof.promises).map { promise, proof in
            [
                [.text(promise.says.value), .lineBreak, .code(promise.id.value)],
                phrases(promise.conditions), demands(of: promise), [.text(proof.account)],
            ] as [[Document.Inline]]
        }
        return [
            .heading(level: 2, [.text("The promises")]),
            .paragraph([
                .text(
                    "What is kept for every possible set of answers, silence included. It is proved, "
                        + "not tried: no answers that break a promise exist where it says “kept”.")
            ]),
            .table(
                Document.Table(
                    header: ["Promise", "When", "What then holds", "Proved"].map { [.text($0)] },
                    rows: rows)),
        ]
    }

    private func demands(of promise: RulePacks.Promise) -> [Document.Inline] {
        let always = promise.always.map { [.emphasis([.text("always: ")])] + phrases($0) }
        let never = promise.never.map { [.emphasis([.text("never: ")])] + phrases($0) }
        return Array([always, never].compactMap { $0 }.joined(separator: [.lineBreak]))
    }
}

extension PromiseProof {
    fileprivate var account: String {
        let ways = caseCount.map { ", over \($0.ways) of answering" } ?? ""
        switch outcome {
        case .kept: return "kept\(ways)"
        case .broken: return "not kept: see what was checked"
        case .notProved: return "not proved within the budget"
        }
    }
}
