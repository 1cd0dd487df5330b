import DecisionTables
import Diagnostics
import Foundation
import OrderedCollections
import RulePacks
import TestSupport
import Testing

@Suite("The cells of a compiled pack")
struct CompiledCellsTests {
    @Test("tell for random cases which rules apply, as the tables do", arguments: [false, true])
    func cells(ofShippedPack isShipped: Bool) throws {
        let pack = isShipped ? try Packs.shipped() : try Packs.small()
        let reader = try CellReader(CompiledPack(pack).json)
        var random = SeededGenerator(seed: 3)
        var applied = 0
        for _ in 0..<300 {
            let answers = pack.model.inputs.map { value(of: $0, using: &random) }
            let outcomes = pack.compiled.outcomes(of: answers)
            let values = pack.compiled.values(of: answers, with: outcomes)
            for (index, decision) in pack.decisions.values.enumerated() {
                let rules = outcomes[index].applying.map { decision.rules[$0].id.value }
                let read = reader.rules(of: index) { input in
                    pack.model.allInputs.firstIndex { $0.name == input }
                        .map { words(values[$0], ofInput: $0, in: pack) } ?? .gap
                }
                #expect(read == rules)
                applied += rules.count
            }
        }
        #expect(applied > 300)
    }

    private func value(of input: Input, using random: inout SeededGenerator) -> Value {
        if Int.random(in: 0..<4, using: &random) == 0 { return .unanswered }
        switch input.domain {
        case .scalar(let range): return .scalar(Int.random(in: range, using: &random))
        case .subset(let count):
            return .subset(Members((0..<count).filter { _ in Bool.random(using: &random) }))
        }
    }

    /// A value as the compiled pack names it.
    private func words(_ value: Value?, ofInput input: Int, in pack: RulePack) -> CellReader.Value {
        let words = pack.words(ofInput: input)
        switch value {
        case nil: return .gap
        case .unanswered: return .unanswered
        case .scalar(let number): return words.map { .ids([$0[number]]) } ?? .number(number)
        case .subset(let members): return .ids(Set(members.map { words?[$0] ?? "" }))
        }
    }
}
