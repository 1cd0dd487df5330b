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
        let silence = pack.model.inputs.map { _ in Value.unanswered }
        let known = ([silence] + pack.cases.map { pack.asked($0.answers).values }).map(pack.values)
        for index in pack.promises.values.indices {
            let promise = pack.promises.values[index]
            let edit = try Self.breakingEdit(of: index, in: pack, for: known)
            let (edited, example) = try #require(edit, "'\(promise.id.value)'")
            let answers = try #require(Answers(case: example.values, of: edited))
            let values = edited.asked(answers).values
            #expect(values == example.values)
            #expect(!promise.holds(for: edited.values(of: values)), "'\(promise.id.value)'")
            #expect(promise.holds(for: pack.values(of: values)), "'\(promise.id.value)'")
            #expect(example.deciders.map(\.decision) == promise.decisions(in: pack))
        }
    }

    /// The pack with one rule (or `otherwise`) leading to another option or left out, so that the
    /// promise breaks.
    ///
    /// It looks for it at what decides some answers that the promise is about.
    private static func breakingEdit(
        of index: Int, in pack: RulePack, for known: [[Value?]]
    ) throws -> (RulePack, PromiseProof.Counterexample)? {
        let promise = pack.promises.values[index]
        for values in known where promise.isAbout(values) {
            let answers = values.prefix(pack.model.inputs.count).compactMap(\.self)
            let outcomes = pack.compiled.outcomes(of: answers)
            for decision in promise.decisions(in: pack) {
                let options = (0..<pack.model.tables[decision].optionCount).map { [$0] }
                for rule in outcomes[decision].deciding.map(Optional.some) + [nil] {
                    for options in options + [nil] {
                        var expected = values
                        expected[pack.model.input(ofDecision: decision)] = pack.model
                            .tables[decision].result(
                                of: outcomes[decision], with: rule, leadingTo: options)
                        if promise.holds(for: expected) { continue }
                        let edited = try pack.leading(rule, of: decision, to: options)
                        guard !promise.holds(for: edited.values(of: answers)) else { continue }
                        let proof = PromiseProof(of: index, in: edited)
                        if case .broken(let example) = proof.outcome { return (edited, example) }
                    }
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

    /// Whether it says something about a case, by nothing but its definition.
    fileprivate func isAbout(_ values: [Value?]) -> Bool {
        values.meet(conditions.when) && !conditions.unless.contains(where: values.meet)
            && (conditions.whenAny.isEmpty || conditions.whenAny.contains(where: values.meet))
    }

    fileprivate func holds(for values: [Value?]) -> Bool {
        !isAbout(values)
            || ((always.map(values.meet) ?? true) && !(never.map(values.meet) ?? false))
    }
}

extension RulePack {
    /// The pack in which a rule (nil: `otherwise`) leads elsewhere, or is left out.
    fileprivate func leading(_ rule: Int?, of decision: Int, to options: [Int]?) throws -> RulePack
    {
        var edited = self
        if let rule, let options {
            edited.model.tables[decision].rules[rule].options = options
        } else if let rule {
            edited.model.tables[decision].rules.remove(at: rule)
        } else {
            edited.model.tables[decision].otherwise = options
        }
        edited.compiled = try CompiledModel(edited.model)
        return edited
    }

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

extension DecisionTable {
    /// What an outcome becomes when one of the deciding rules (nil: `otherwise`) leads elsewhere; nil
    /// where a rule is left out and another might decide.
    fileprivate func result(
        of outcome: Outcome, with rule: Int?, leadingTo options: [Int]?
    ) -> Value? {
        guard hitPolicy == .collect else { return options?.first.map(Value.scalar) }
        let others = outcome.deciding.filter { $0 != rule }.flatMap { rules[$0].options }
        return .subset(Members(others + (options ?? [])))
    }
}

extension [Value?] {
    fileprivate func meet(_ block: RulePacks.Block) -> Bool {
        block.lines.allSatisfy { line in self[line.input].map(line.test.accepts) ?? false }
    }
}
