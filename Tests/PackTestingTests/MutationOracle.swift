import DecisionTables
import Diagnostics
import OrderedCollections
import PackTesting
import RulePacks

/// Judges mutants by making each decision of the changed pack in every possible case.
struct MutationOracle {
    let pack: RulePack
    /// Every possible way of answering.
    let cases: [[Value]]
    private let before: [[Outcome]]

    init(_ pack: RulePack) {
        self.pack = pack
        let all = pack.model.inputs.reduce([[]]) { said, input in
            said.flatMap { said in input.allValues.map { said + [$0] } }
        }
        cases = all.filter { said in
            pack.asked(saying: said).values == said && Self.isOneAnswer(said, pack)
        }
        before = cases.map { pack.compiled.outcomes(of: $0) }
    }

    /// The cases that come to other options in the mutant's own decision.
    func changedCases(by mutant: Mutant) throws -> [[Value]] {
        let changed = try changedModel(by: mutant)
        return zip(cases, before).compactMap { said, before in
            let after = changed.outcomes(of: said)[mutant.decision]
            return Set(after.options) == Set(before[mutant.decision].options) ? nil : said
        }
    }

    /// The cases of the pack that come out as expected without the mutant and not with it.
    func catchingCases(_ mutant: Mutant) throws -> [Int] {
        let changed = try changedModel(by: mutant)
        var ids = pack.decisions.values.map { $0.rules.map(\.id.value) }
        switch mutant.change {
        case .removal(let rule): ids[mutant.decision].remove(at: rule)
        case .swap(let rule): ids[mutant.decision].swapAt(rule, rule + 1)
        case .rule, .otherwise: break
        }
        let idsBefore = pack.decisions.values.map { $0.rules.map(\.id.value) }
        return pack.cases.indices.filter { place in
            passes(pack.cases[place], by: pack.compiled, idsBefore)
                && !passes(pack.cases[place], by: changed, ids)
        }
    }

    private func changedModel(by mutant: Mutant) throws -> CompiledModel {
        var model = pack.model
        model.tables[mutant.decision] = model.tables[mutant.decision].making(mutant.change)
        return try CompiledModel(model)
    }

    private func passes(_ packCase: PackCase, by model: CompiledModel, _ ids: [[ID]]) -> Bool {
        let said = pack.asked(packCase.answers).values
        let outcomes = model.outcomes(of: said)
        let values = model.values(of: said, with: outcomes)
        var applied: Set<ID> = []
        for (decision, outcome) in outcomes.enumerated() {
            applied.formUnion(outcome.applying.map { ids[decision][$0] })
        }
        return packCase.expected.lines.allSatisfy { line in
            values[line.input].map { line.test.accepts($0) } ?? false
        } && packCase.rules.allSatisfy { applied.contains($0.value) }
    }

    /// A track's fact is unanswered without busy times; these packs ask for none.
    private static func isOneAnswer(_ said: [Value], _ pack: RulePack) -> Bool {
        said.dropFirst(pack.questions.count).allSatisfy { $0 == .unanswered }
    }
}

extension Input {
    fileprivate var allValues: [Value] {
        switch domain {
        case .scalar(let range): [.unanswered] + range.map(Value.scalar)
        case .subset(let count):
            [.unanswered]
                + (0..<1 << count).map { bits in
                    .subset(Members((0..<count).filter { bits >> $0 & 1 == 1 }))
                }
        }
    }
}
