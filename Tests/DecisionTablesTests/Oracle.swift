import DecisionTables

/// Reads the rules of a model one by one, as they are written, by nothing but their definition.
struct Oracle {
    let model: DecisionModel

    func outcomes(of answers: [Value]) -> [Outcome] {
        model.tables.indices.map { outcome(of: $0, answers) }
    }

    private func outcome(of decision: Int, _ answers: [Value]) -> Outcome {
        let table = model.tables[decision]
        let applying = table.rules.indices.filter { applies(table.rules[$0], answers) }
        let deciding = table.hitPolicy == .collect ? applying : applying.first.map { [$0] } ?? []
        var options: [Int] = []
        let given =
            applying.isEmpty ? [table.otherwise ?? []] : deciding.map { table.rules[$0].options }
        for option in given.joined() where !options.contains(option) { options.append(option) }
        return Outcome(
            applying: applying, deciding: deciding,
            usesOtherwise: applying.isEmpty && table.otherwise != nil, options: options,
            isGap: applying.isEmpty && table.otherwise == nil && table.hitPolicy != .collect)
    }

    func applies(_ rule: Rule, _ answers: [Value]) -> Bool {
        guard holds(rule.when, answers) else { return false }
        if !rule.whenAny.isEmpty, !rule.whenAny.contains(where: { holds($0, answers) }) {
            return false
        }
        return !rule.unless.contains { holds($0, answers) }
    }

    private func holds(_ block: Block, _ answers: [Value]) -> Bool {
        for line in block where !holds(line, answers) { return false }
        return true
    }

    func holds(_ line: Condition, _ answers: [Value]) -> Bool {
        guard line.input >= answers.count else { return holds(line.test, answers[line.input]) }
        let decision = line.input - answers.count
        let outcome = outcome(of: decision, answers)
        if outcome.isGap { return false }
        let isSet = model.tables[decision].hitPolicy == .collect
        let value: Value = isSet ? .subset(Members(outcome.options)) : .scalar(outcome.options[0])
        return holds(line.test, value)
    }

    private func holds(_ test: UnaryTest, _ value: Value) -> Bool {
        switch value {
        case .unanswered:
            return test.acceptsUnanswered
        case .scalar(let number):
            guard case .scalars(let set) = test.answered else { return false }
            return set.ranges.contains { $0.lowerBound <= number && number <= $0.upperBound }
        case .subset(let members):
            guard case .subsets(let tests) = test.answered else { return false }
            let answer = Set(members)
            for test in tests {
                switch test {
                case .any(let wanted): if answer.isDisjoint(with: wanted) { return false }
                case .none(let unwanted): if !answer.isDisjoint(with: unwanted) { return false }
                }
            }
            return true
        }
    }
}
