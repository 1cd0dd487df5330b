/// What a written pack means, read line by line as it stands.
extension WrittenPack {
    /// What the decisions come to, given what was said.
    func results(_ said: [String: Said]) -> [String: [String]] {
        var facts = heard(said)
        var results: [String: [String]] = [:]
        for decision in decisions {
            let result = result(of: decision, facts)
            results[decision.name] = result
            if decision.policy == "collect" {
                facts[decision.name] = .words(Set(result))
            } else {
                facts[decision.name] = result.first.map(Said.word)
            }
        }
        return results
    }

    /// What was said about questions that are put.
    func heard(_ said: [String: Said]) -> [String: Said] {
        var heard: [String: Said] = [:]
        for question in questions where holds(question.askWhen, heard) {
            heard[question.name] = said[question.name]
        }
        return heard
    }

    private func result(of decision: Decision, _ facts: [String: Said]) -> [String] {
        let applying = decision.rules.filter { rule in
            holds(rule.when, facts) && !rule.unless.contains { holds($0, facts) }
                && (rule.whenAny.isEmpty || rule.whenAny.contains { holds($0, facts) })
        }
        if applying.isEmpty { return decision.otherwise.map { [$0] } ?? [] }
        if decision.policy != "collect" { return applying[0].then }
        var options: [String] = []
        for option in applying.flatMap(\.then) where !options.contains(option) {
            options.append(option)
        }
        return options
    }

    /// A decision that has no result passes no test, whatever it asks.
    private func holds(_ block: Block, _ facts: [String: Said]) -> Bool {
        block.allSatisfy { line in
            let isGap = facts[line.name] == nil && line.name.hasPrefix("d")
            return !isGap && line.test.holds(facts[line.name])
        }
    }
}
