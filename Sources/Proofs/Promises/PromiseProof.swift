public import DecisionTables
internal import OrderedCollections
package import RulePacks

/// Whether a promise holds for every possible set of answers.
public struct PromiseProof: Sendable {
    /// Its place in the pack.
    public let promise: Int
    public let outcome: Outcome
    /// How many cases it is about: ways of answering the questions and facts behind it; nil: not
    /// known.
    public let caseCount: CaseCount?

    public enum Outcome: Sendable {
        case kept
        case broken(Counterexample)
        /// It looks at these decisions, of which nothing is known within the budget; none: its own
        /// sets of cases took more than that.
        case notProved(decisions: [Int])
    }

    /// A case that breaks the promise, of all such cases one with the fewest answers.
    public struct Counterexample: Sendable {
        /// By question and fact.
        public let values: [Value]
        /// What decided there, of each decision that the promise is about.
        public let deciders: [Decider]
    }

    /// What decides a decision in some case.
    public struct Decider: Sendable {
        public let decision: Int
        /// Empty: none applies.
        public let rules: [Int]
        public let isOtherwise: Bool
    }
}

extension PromiseProof {
    /// Proves one promise alone, by the decisions that it looks at.
    package init(of index: Int, in pack: RulePack, budget: Int = PackProof.usualBudget) {
        let decisions = pack.promises.values[index].decisions(in: pack.model)
        let worked = WorkedCases(of: pack, only: Set(decisions), budget: budget, watcher: { _ in })
        self.init(of: index, in: pack, worked.cases)
    }

    init(of index: Int, in pack: RulePack, _ cases: ModelCases?) {
        promise = index
        let promise = pack.promises.values[index]
        let decisions = promise.decisions(in: pack.model)
        let unknown = decisions.filter { cases?.tables[$0] == nil }
        guard let cases, unknown.isEmpty,
            let proof = try? Self.proof(of: promise, about: decisions, in: pack, cases)
        else {
            outcome = .notProved(decisions: unknown)
            caseCount = nil
            return
        }
        (outcome, caseCount) = proof
    }

    private static func proof(
        of promise: RulePacks.Promise, about decisions: [Int], in pack: RulePack,
        _ cases: ModelCases
    ) throws -> (Outcome, CaseCount) {
        let meant = try cases.space.possible.intersection(
            cases.cases(applying: promise.conditions.rule) ?? cases.space.none)
        var kept = meant
        if let always = promise.always {
            kept = try kept.intersection(cases.cases(applying: always.rule) ?? cases.space.none)
        }
        if let never = promise.never {
            kept = try kept.subtracting(cases.cases(applying: never.rule) ?? cases.space.none)
        }
        let inputs = pack.model.inputsBehind(decisions)
            .union(promise.conditions.lines.map(\.input).filter { $0 < pack.model.inputs.count })
        let count = try meant.count(of: inputs)
        guard let witness = try meant.subtracting(kept).witness() else { return (.kept, count) }
        return (
            .broken(Counterexample(witness, about: promise.promised(in: pack.model), in: pack)),
            count
        )
    }
}

extension PromiseProof.Counterexample {
    init(_ values: [Value], about decisions: [Int], in pack: RulePack) {
        self.values = values
        deciders = Self.deciders(of: decisions, in: pack, for: values)
    }

    private static func deciders(
        of decisions: [Int], in pack: RulePack, for values: [Value]
    ) -> [PromiseProof.Decider] {
        let outcomes = pack.compiled.outcomes(of: values)
        return decisions.map { decision in
            PromiseProof.Decider(
                decision: decision, rules: outcomes[decision].deciding,
                isOtherwise: outcomes[decision].usesOtherwise)
        }
    }
}

extension RulePacks.Promise {
    /// The decisions that it looks at, ascending.
    fileprivate func decisions(in model: DecisionModel) -> [Int] {
        let lines = conditions.lines + (always?.lines ?? []) + (never?.lines ?? [])
        return Set(lines.compactMap { model.decision(ofInput: $0.input) }).sorted()
    }

    /// The decisions about which it says something, ascending.
    fileprivate func promised(in model: DecisionModel) -> [Int] {
        let lines = (always?.lines ?? []) + (never?.lines ?? [])
        return Set(lines.compactMap { model.decision(ofInput: $0.input) }).sorted()
    }
}

extension Conditions {
    /// The cases that are meant, as those of a rule.
    fileprivate var rule: DecisionTables.Rule {
        DecisionTables.Rule(
            when: when.conditions, whenAny: whenAny.map(\.conditions),
            unless: unless.map(\.conditions), options: [])
    }
}

extension RulePacks.Block {
    fileprivate var conditions: [Condition] { lines.map(\.condition) }

    fileprivate var rule: DecisionTables.Rule {
        DecisionTables.Rule(when: conditions, options: [])
    }
}
