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
