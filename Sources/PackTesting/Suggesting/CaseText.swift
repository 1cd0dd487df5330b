internal import DecisionTables
internal import Diagnostics
internal import OrderedCollections
internal import RulePacks

/// A case with what the pack makes of it today, as text to be put at the end of `cases:`.
package struct CaseText: Hashable, Sendable {
    /// Such as `time_away is 31 days and feeling_reasons names flooded`, until someone writes a better
    /// one.
    package let name: String
    /// In one line: `{time_away: 31 days, feeling_reasons: [flooded]}`.
    package let answers: String
    /// What the decisions come to, as lines of `expect`; and which rules apply.
    package let expected: [String]

    /// The case in YAML, ending with a line break, its dash behind two spaces; comments come first.
    package func yaml(saying comments: [String] = []) -> String {
        var lines = comments.map { "# \($0)" } + ["- name: \(name)", "  answers: \(answers)"]
        lines += expected.isEmpty ? ["  expect: {}"] : ["  expect:"] + expected.map { "    \($0)" }
        return lines.map { "  \($0)\n" }.joined()
    }
}

extension CaseText {
    /// Nil if no answers lead to the case: a program too large to find busy times for it.
    init?(_ expectation: Expectation, of pack: RulePack) {
        guard let answers = Answers(case: expectation.values, of: pack) else { return nil }
        self.answers = answers.lineText
        name = pack.name(ofCase: expectation.values)
        var lines = expectation.options.sorted { $0.key < $1.key }.map { decision, unwanted in
            pack.line(of: decision, coming: expectation.tried.outcomes[decision], not: unwanted)
        }
        if !expectation.rules.isEmpty {
            lines.append("rules: [\(expectation.rules.joined(separator: ", "))]")
        }
        expected = lines
    }
}

extension RulePack {
    fileprivate func line(of index: Int, coming outcome: Outcome, not unwanted: Set<Int>) -> String
    {
        let decision = decisions.values[index]
        func list(_ options: [Int]) -> String {
            "[\(options.map { decision.options[$0].value }.joined(separator: ", "))]"
        }
        guard decision.hitPolicy == .collect else {
            return
                "\(decision.id.value): \(outcome.options.first.map { decision.options[$0].value } ?? "")"
        }
        var parts = outcome.options.isEmpty ? [] : ["all: \(list(outcome.options.sorted()))"]
        if parts.isEmpty || !unwanted.isEmpty {
            let none = unwanted.isEmpty ? Array(decision.options.indices) : unwanted.sorted()
            parts.append("none: \(list(none))")
        }
        return "\(decision.id.value): { \(parts.joined(separator: ", ")) }"
    }

    /// What is answered, in the words of the rule language; of busy times what follows from them.
    fileprivate func name(ofCase values: [Value]) -> String {
        let box = values.enumerated().compactMap { input, value -> Condition? in
            if input < questions.count, case .availability = questions.values[input].kind {
                return nil
            }
            return Condition(value, ofInput: input, wordCount: model.inputs[input].domain.wordCount)
        }
        return box.isEmpty ? "Nothing is answered" : phrase(for: box)
    }
}

extension Input.Domain {
    fileprivate var wordCount: Int {
        if case .subset(let count) = self { count } else { 0 }
    }
}

extension Condition {
    /// Just this value; nil for no answer.
    fileprivate init?(_ value: Value, ofInput input: Int, wordCount: Int) {
        switch value {
        case .unanswered: return nil
        case .scalar(let number): self.init(input: input, test: .scalars(number...number))
        case .subset(let members):
            let named = members.map { UnaryTest.MemberTest.any([$0]) }
            self.init(
                input: input,
                test: UnaryTest(
                    answered: .subsets(named.isEmpty ? [.none(Members(0..<wordCount))] : named)))
        }
    }
}
