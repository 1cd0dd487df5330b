import DecisionTables
import Diagnostics
import OrderedCollections
import Proofs
import RulePacks
import TestSupport
import Testing

@Suite("The pack that ships, proved")
struct ShippedPackTests {
    @Test("has nothing to mend, and keeps every promise")
    func clean() throws {
        let proved = try ProvedPack(ProvedPack.shippedFiles())
        #expect(proved.log.diagnostics == [])
        #expect(proved.proof.decisions.filter { !$0.isProved }.isEmpty)
        for promise in proved.proof.promises {
            guard case .kept = promise.outcome else {
                Issue.record("'\(proved.proof.pack.promises.keys[promise.promise])' is not kept")
                continue
            }
        }
    }

    @Test("breaks each promise by one edit of a rule, and the counterexample shows it")
    func brokenPromises() throws {
        let pack = try ProvedPack(ProvedPack.shippedFiles()).proof.pack
        for index in pack.promises.values.indices {
            let promise = pack.promises.values[index]
            let edit = try Self.breakingEdit(of: index, in: pack)
            let (edited, example) = try #require(edit, "'\(promise.id.value)'")
            let answers = try #require(Answers(case: example.values, of: edited))
            let values = edited.asked(answers).values
            #expect(values == example.values)
            #expect(!promise.holds(for: values, in: edited), "'\(promise.id.value)'")
            #expect(promise.holds(for: values, in: pack), "'\(promise.id.value)'")
            #expect(example.deciders.map(\.decision) == promise.decisions(in: pack))
        }
    }

    /// The pack with one rule (or `otherwise`) leading to another option, so that the promise breaks.
    private static func breakingEdit(
        of promise: Int, in pack: RulePack
    ) throws -> (RulePack, PromiseProof.Counterexample)? {
        for decision in pack.promises.values[promise].decisions(in: pack) {
            let table = pack.model.tables[decision]
            for rule in table.rules.indices.map(Optional.some) + [nil] {
                for option in 0..<table.optionCount {
                    var edited = pack
                    if let rule {
                        edited.model.tables[decision].rules[rule].options = [option]
                    } else if table.otherwise != nil {
                        edited.model.tables[decision].otherwise = [option]
                    }
                    edited.compiled = try CompiledModel(edited.model)
                    guard pack.promises.values[promise].mayBreak(in: edited) else { continue }
                    let proof = PromiseProof(of: promise, in: edited)
                    if case .broken(let example) = proof.outcome { return (edited, example) }
                }
            }
        }
        return nil
    }
}

extension RulePacks.Promise {
    /// The decisions about which it says something, ascending.
    fileprivate func decisions(in pack: RulePack) -> [Int] {
        let lines = (always?.lines ?? []) + (never?.lines ?? [])
        return Set(lines.compactMap { pack.model.decision(ofInput: $0.input) }).sorted()
    }

    /// Whether it is broken by the answers of some case of the pack, or by none at all.
    fileprivate func mayBreak(in pack: RulePack) -> Bool {
        let silence = pack.model.inputs.map { _ in Value.unanswered }
        return !holds(for: silence, in: pack)
            || pack.cases.contains { !holds(for: pack.asked($0.answers).values, in: pack) }
    }

    /// Whether it holds for one case, by nothing but its definition.
    fileprivate func holds(for answers: [Value], in pack: RulePack) -> Bool {
        let outcomes = pack.compiled.outcomes(of: answers)
        let results: [Value?] = zip(pack.model.tables, outcomes).map { table, outcome in
            if table.hitPolicy == .collect { return .subset(Members(outcome.options)) }
            return outcome.options.first.map(Value.scalar)
        }
        let values = answers.map(Optional.some) + results
        func holds(_ block: RulePacks.Block) -> Bool {
            block.lines.allSatisfy { line in values[line.input].map(line.test.accepts) ?? false }
        }
        let isMeant =
            holds(conditions.when) && !conditions.unless.contains(where: holds)
            && (conditions.whenAny.isEmpty || conditions.whenAny.contains(where: holds))
        return !isMeant || ((always.map(holds) ?? true) && !(never.map(holds) ?? false))
    }
}
