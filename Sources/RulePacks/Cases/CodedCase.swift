package import DecisionTables
internal import Diagnostics
internal import OrderedCollections

/// A case as the tables see it: values to begin with, and what is expected to come of them.
///
/// It can be held against what any tables come to that have the pack's questions and decisions.
package struct CodedCase: Sendable {
    /// For every question and fact.
    package let values: [Value]
    /// Answers to questions that are not put.
    package let setAside: [Answer]
    /// In the order of the lines of `expect`.
    package let expected: [Expected]
    /// The rules that must be among those that apply, in the order of `rules`.
    package let rules: [RulePlace]

    /// What one decision should come to.
    package struct Expected: Hashable, Sendable {
        package let decision: Int
        package let test: UnaryTest
        fileprivate let hitPolicy: HitPolicy

        /// Whether an outcome of the decision is as expected; a gap never is.
        package func accepts(_ outcome: Outcome) -> Bool {
            outcome.value(under: hitPolicy).map(test.accepts) ?? false
        }
    }

    package init(_ packCase: PackCase, in pack: RulePack) {
        self.init(packCase, in: pack, places: packCase.rules.isEmpty ? [:] : pack.rulePlaces)
    }

    fileprivate init(_ packCase: PackCase, in pack: RulePack, places: [ID: RulePlace]) {
        let asked = pack.asked(packCase.answers)
        values = asked.values
        setAside = asked.setAside
        expected = packCase.expected.lines.map { line in
            let decision = line.input - pack.model.inputs.count
            return Expected(
                decision: decision, test: line.test,
                hitPolicy: pack.model.tables[decision].hitPolicy)
        }
        rules = packCase.rules.compactMap { places[$0.value] }
        precondition(rules.count == packCase.rules.count, "the rules of a case are the pack's")
    }
}

extension CodedCase {
    /// What came out otherwise than expected, given one outcome a decision.
    package func failures(in outcomes: [Outcome]) -> [CaseFailure] {
        expected.indices.filter { !expected[$0].accepts(outcomes[expected[$0].decision]) }
            .map(CaseFailure.line)
            + rules.indices.filter { !applies(rules[$0], in: outcomes) }.map(CaseFailure.rule)
    }

    /// Whether everything came out as expected; asks no more once something did not.
    package func passes(_ outcomes: [Outcome]) -> Bool {
        expected.allSatisfy { $0.accepts(outcomes[$0.decision]) }
            && rules.allSatisfy { applies($0, in: outcomes) }
    }

    private func applies(_ rule: RulePlace, in outcomes: [Outcome]) -> Bool {
        outcomes[rule.decision].applying.contains(rule.rule)
    }
}

extension RulePack {
    /// The pack's cases, in their order.
    package var codedCases: [CodedCase] {
        let places = rulePlaces
        return cases.map { CodedCase($0, in: self, places: places) }
    }

    fileprivate var rulePlaces: [ID: RulePlace] {
        var places: [ID: RulePlace] = [:]
        for (decision, written) in decisions.values.enumerated() {
            for (index, rule) in written.rules.enumerated() {
                places[rule.id.value] = RulePlace(decision: decision, rule: index)
            }
        }
        return places
    }
}
