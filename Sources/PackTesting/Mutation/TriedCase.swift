internal import DecisionTables
internal import Diagnostics
internal import OrderedCollections
internal import RulePacks

/// A way of answering with what the pack makes of it, and what should come of it.
struct TriedCase: Sendable {
    /// A value for each answer and fact, then for each decision; nil is a gap.
    let values: [Value?]
    /// By decision.
    let outcomes: [Outcome]
    /// By decision: tests that its result must pass.
    private(set) var tests: [Int: [UnaryTest]] = [:]
    /// By decision: rules that must be among those that apply.
    private(set) var rules: [Int: [Int]] = [:]

    /// A case of which nothing is expected.
    init(saying answers: [Value], by pack: RulePack) {
        outcomes = pack.compiled.outcomes(of: answers)
        values = pack.compiled.values(of: answers, with: outcomes)
    }

    /// A case of the pack; nil if it does not come out as expected.
    init?(_ packCase: PackCase, by pack: RulePack) {
        self.init(saying: pack.asked(packCase.answers).values, by: pack)
        for line in packCase.expected.lines {
            tests[line.input - pack.model.inputs.count, default: []].append(line.test)
        }
        let expected = Set(packCase.rules.map(\.value))
        for (index, decision) in pack.decisions.values.enumerated() where !expected.isEmpty {
            let rules = decision.rules.indices.filter {
                expected.contains(decision.rules[$0].id.value)
            }
            if !rules.isEmpty { self.rules[index] = rules }
        }
        let isAsExpected = outcomes.indices.allSatisfy { decision in
            isMet(by: outcomes[decision], value: values[answers.count + decision], of: decision)
        }
        if !isAsExpected { return nil }
    }

    /// The decisions of which something is expected.
    var concern: Set<Int> { Set(tests.keys).union(rules.keys) }

    private var answers: ArraySlice<Value?> { values.prefix(values.count - outcomes.count) }

    /// Whether an outcome of a decision is as expected; a gap never is, where something is.
    func isMet(by outcome: Outcome, value: Value?, of decision: Int) -> Bool {
        (tests[decision] ?? []).allSatisfy { test in value.map(test.accepts) ?? false }
            && (rules[decision] ?? []).allSatisfy(outcome.applying.contains)
    }
}
