internal import DecisionTables
internal import Diagnostics
internal import OrderedCollections
internal import RulePacks

/// What is said about promises, written and built in.
extension Diagnostic {
    static func broken(
        _ promise: RulePacks.Promise, by example: PromiseProof.Counterexample, in pack: RulePack
    ) -> Diagnostic {
        Diagnostic(
            .error, .promiseBroken,
            "'\(promise.id.value)' is not kept", aside: pack.words(for: example.values),
            at: promise.id.range,
            notes: example.deciders.flatMap { notes(of: $0, in: pack) } + [
                Note(
                    "these answers show it: \(pack.answersText(for: example.values))",
                    at: promise.id.range)
            ])
    }

    private static func notes(of decider: PromiseProof.Decider, in pack: RulePack) -> [Note] {
        let decision = pack.decisions.values[decider.decision]
        let name = decision.id.value
        if decider.isOtherwise, let otherwise = decision.otherwise {
            return [Note("'\(name)' is decided by 'otherwise' here", at: otherwise.range)]
        }
        if decider.rules.isEmpty {
            return [Note("no rule of '\(name)' applies, which is here", at: decision.id.range)]
        }
        return decider.rules.map { index in
            let rule = decision.rules[index]
            return Note("'\(name)' is decided by '\(rule.id.value)' here", at: rule.id.range)
        }
    }

    static func noNextStep(in pack: RulePack) -> Diagnostic {
        let first = pack.decisions.values.first { $0.part == .firstSteps }
        return Diagnostic(
            .error, .promiseBroken,
            "every plan names a next step, and this pack names none when nothing is answered",
            at: first?.id.range ?? pack.info.name.range)
    }

    /// The budget ended in a decision; with `besidesGaps`, its gaps and overlaps are known all the same.
    static func notProved(
        _ decision: Decision, besidesGaps: Bool, waiting: [Decision], budget: Int
    ) -> Diagnostic {
        let exception = besidesGaps ? ", beyond its gaps and overlaps" : ""
        return Diagnostic(
            .warning, .notProved,
            "not proved: the budget of \(grouped(budget)) nodes was reached in decision '\(decision.id.value)'\(exception)",
            at: decision.id.range,
            notes: waiting.map {
                Note("so '\($0.id.value)', which looks at it, is not proved here", at: $0.id.range)
            })
    }

    static func notProved(
        _ promise: RulePacks.Promise, about decisions: [Decision], budget: Int
    ) -> Diagnostic {
        let names = decisions.map { "'\($0.id.value)'" }.joined(with: "and")
        let reason =
            decisions.isEmpty
            ? "the budget of \(grouped(budget)) nodes was reached in it"
            : "the budget of \(grouped(budget)) nodes does not reach \(names), which it is about"
        return Diagnostic(
            .warning, .notProved, "not proved: '\(promise.id.value)'", aside: "; \(reason)",
            at: promise.id.range)
    }

    static func conflictsNotProved(in pack: RulePack, budget: Int) -> Diagnostic {
        Diagnostic(
            .warning, .notProved,
            "not proved: that no two options settle the same part of one plan",
            aside: "; the budget of \(grouped(budget)) nodes was reached",
            at: pack.info.name.range)
    }

    private static func grouped(_ number: Int) -> String {
        CaseCount(UInt64(max(number, 0))).grouped
    }
}
