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

    /// The pack with one rule (or `otherwise`) leading to another option or left out, so that the
    /// promise breaks.
    private static func breakingEdit(
        of index: Int, in pack: RulePack
    ) throws -> (RulePack, PromiseProof.Counterexample)? {
        let promise = pack.promises.values[index]
        let silence = pack.model.inputs.map { _ in Value.unanswered }
        let known = [silence] + pack.cases.map { pack.asked($0.answers).values }
        for values in known where promise.isAbout(values, in: pack) {
            for edited in try Self.edits(of: promise.decisions(in: pack), deciding: values, in: pack)
            where !promise.holds(for: values, in: edited) {
                let proof = PromiseProof(of: index, in: edited)
                if case .broken(let example) = proof.outcome { return (edited, example) }
            }
        }
        return nil
    }

    /// Packs in which what decides some decisions for a case leads elsewhere.
    private static func edits(
        of decisions: [Int], deciding values: [Value], in pack: RulePack
    ) throws -> [RulePack] {
        var edits: [RulePack] = []
        let outcomes = pack.compiled.outcomes(of: values)
        for decision in decisions {
            for options in (0..<pack.model.tables[decision].optionCount).map({ [$0] }) + [nil] {
                var edited = pack
                if let rule = outcomes[decision].deciding.first {
                    edited.model.tables[decision].rules[rule].options = options ?? []
                    if options == nil { edited.model.tables[decision].rules.remove(at: rule) }
                } else {
                    edited.model.tables[decision].otherwise = options
                }
                edited.compiled = try CompiledModel(edited.model)
                edits.append(edited)
            }
        }
        return edits
    }
}

extension RulePacks.Promise {
    /// The decisions about which it says something, ascending.
    fileprivate func decisions(in pack: RulePack) -> [Int] {
        let lines = (always?.lines ?? []) + (never?.lines ?? [])
        return Set(lines.compactMap { pack.model.decision(ofInput: $0.input) }).sorted()
    }

    /// Whether it says something about a case, by nothing but its definition.
    fileprivate func isAbout(_ answers: [Value], in pack: RulePack) -> Bool {
        let values = pack.values(of: answers)
        return values.meet(conditions.when) && !conditions.unless.contains(where: values.meet)
            && (conditions.whenAny.isEmpty || conditions.whenAny.contains(where: values.meet))
    }

    fileprivate func holds(for answers: [Value], in pack: RulePack) -> Bool {
        let values = pack.values(of: answers)
        return !isAbout(answers, in: pack)
            || ((always.map(values.meet) ?? true) && !(never.map(values.meet) ?? false))
    }
}

extension RulePack {
    /// The values of all inputs, results of decisions included; nil: there is none.
    fileprivate func values(of answers: [Value]) -> [Value?] {
        let results: [Value?] = zip(model.tables, compiled.outcomes(of: answers)).map {
            table, outcome in
            if table.hitPolicy == .collect { return .subset(Members(outcome.options)) }
            return outcome.options.first.map(Value.scalar)
        }
        return answers.map(Optional.some) + results
    }
}

extension [Value?] {
    fileprivate func meet(_ block: RulePacks.Block) -> Bool {
        block.lines.allSatisfy { line in self[line.input].map(line.test.accepts) ?? false }
    }
}
