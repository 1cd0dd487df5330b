public import DecisionTables
internal import Diagnostics
internal import OrderedCollections

extension RulePack {
    /// A box as it follows *when*: `time_away is more than 30 days and start_wish is unanswered`.
    ///
    /// Conditions that every case meets are not said.
    public func phrase(for box: [Condition]) -> String {
        let clauses = box.compactMap { condition in
            let subject = subject(ofInput: condition.input)
            return TestPhrase(of: subject).text(PlainTest(condition.test, of: subject))
                .map { "\(subject.id.value) \($0)" }
        }
        return clauses.isEmpty ? "anything or nothing is answered" : clauses.joinedAsClauses()
    }

    /// A condition as it follows *would have to*: `be more than 30 days`, `name flooded`.
    ///
    /// Nil if every case meets it.
    public func demand(of condition: Condition) -> String? {
        let subject = subject(ofInput: condition.input)
        return TestPhrase(of: subject, isDemand: true).text(PlainTest(condition.test, of: subject))
    }

    /// A condition in the texts that people read, where there are any: `is “Ready to begin”`, or as it
    /// follows *would have to*, `name “Getting there” or “My health”`.
    ///
    /// Nil if every case meets it.
    package func reading(of condition: Condition, isDemand: Bool = false) -> String? {
        var subject = subject(ofInput: condition.input)
        let texts = texts(ofInput: condition.input)
        subject.kind = subject.kind.naming { id in texts[id].map { "“\($0)”" } ?? id }
        return TestPhrase(of: subject, isDemand: isDemand)
            .text(PlainTest(condition.test, of: subject))
    }

    /// How the choices of a question, or the options of a decision, are shown.
    private func texts(ofInput input: Int) -> [ID: String] {
        if let index = model.decision(ofInput: input) {
            return decisions.values[index].options.reduce(into: [:]) { texts, id in
                texts[id.value] = options[id.value]?.name.value
            }
        }
        guard input < questions.count else { return [:] }
        return questions.values[input].kind.choices.reduce(into: [:]) { texts, choice in
            texts[choice.id.value] = choice.text.value
        }
    }

    /// A case as it follows *when*: `time_away is 31 days and made_it_hard names flooded`.
    ///
    /// There is a value for every question and fact. What is unanswered is said of `inputs` only;
    /// of busy times the free sessions are said instead.
    public func phrase(
        forCase values: [Value], namingUnanswered inputs: Set<Int> = []
    ) -> String {
        let clauses = values.indices.compactMap { input in
            if values[input] == .unanswered, !inputs.contains(input) { return String?.none }
            if values[input] != .unanswered, isSaidByFacts(input) { return nil }
            let subject = subject(ofInput: input)
            return "\(subject.id.value) \(subject.phrase(for: values[input]))"
        }
        return clauses.isEmpty ? "nothing is answered" : clauses.joinedAsClauses()
    }

    private func isSaidByFacts(_ input: Int) -> Bool {
        guard input < questions.count, case .availability = questions.values[input].kind else {
            return false
        }
        return !facts.isEmpty
    }
}

extension Subject.Kind {
    fileprivate func naming(_ name: (ID) -> String) -> Self {
        switch self {
        case .word(let words): .word(words.map(name))
        case .words(let words): .words(words.map(name))
        case .measure, .presence: self
        }
    }
}

extension Subject {
    fileprivate func phrase(for value: Value) -> String {
        switch (value, kind) {
        case (.unanswered, _): "is unanswered"
        case (.subset([]), _): "names none"
        case (.subset(let members), _): "names \(members.map(word).joined(with: "and"))"
        case (.scalar(let number), .measure(let unit, _, _)): "is \(unit.words(number))"
        case (.scalar(let index), .word): "is \(word(index))"
        case (.scalar, .presence), (.scalar, .words): "is answered"
        }
    }
}
