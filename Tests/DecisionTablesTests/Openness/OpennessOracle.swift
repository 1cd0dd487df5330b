import DecisionTables

/// Tries every way of answering the rest, by nothing but the definitions.
struct OpennessOracle {
    let world: RandomQuestionnaire
    let said: [Value]
    let today: [Value]
    let completions: [[Value]]
    /// By completion, then by decision: the options, and nil among them for a gap.
    let results: [[Set<Int?>]]

    init(_ world: RandomQuestionnaire, saying said: [Value]) {
        self.world = world
        self.said = said
        var completions: [[Value]] = [world.model.inputs.map { _ in .unanswered }]
        var today = completions[0]
        for asked in world.model.inputs.indices where world.question[asked] == asked {
            let facts = world.question.indices.filter { world.question[$0] == asked }
            if world.puts(asked, in: today) { for input in facts { today[input] = said[input] } }
            completions = completions.flatMap { earlier -> [[Value]] in
                guard world.puts(asked, in: earlier) else { return [earlier] }
                guard said[asked] == .unanswered else {
                    return [earlier.saying(facts.map { ($0, said[$0]) })]
                }
                return world.answers(to: asked).map { earlier.saying($0) }
            }
        }
        self.today = today
        self.completions = completions
        let oracle = Oracle(model: world.model)
        results = completions.map { answers in
            oracle.outcomes(of: answers).map { $0.isGap ? [nil] : Set($0.options) }
        }
    }

    func possible(_ decision: Int) -> [Int] {
        Set(results.flatMap { $0[decision].compactMap(\.self) }).sorted()
    }

    func mayBeGap(_ decision: Int) -> Bool { results.contains { $0[decision] == [nil] } }

    func isSettled(_ decision: Int) -> Bool { Set(results.map { $0[decision] }).count == 1 }

    func isPutToday(_ asked: Int) -> Bool { world.puts(asked, in: today) }

    /// The questions on which others hang, by those.
    var hangings: [Set<Int>] {
        var above: [Set<Int>] = world.model.inputs.map { _ in [] }
        for asked in world.model.inputs.indices where world.question[asked] == asked {
            for line in world.askedWhen[asked] {
                let everywhere = [today] + completions
                if everywhere.allSatisfy({ line.test.accepts($0[line.input]) }) { continue }
                let other = world.question[line.input]
                above[asked].formUnion(above[other].union([other]))
            }
        }
        return above
    }

    /// The options of a decision that an answer to the question can bring or keep out.
    func options(of decision: Int, hangingOn asked: Int) -> [Int] {
        guard said[asked] == .unanswered else { return [] }
        let above = hangings
        let rest = world.model.inputs.indices.filter {
            let question = world.question[$0]
            return question != asked && !above[question].contains(asked)
        }
        let answered = completions.indices.filter { completions[$0][asked] != .unanswered }
        let groups = Dictionary(grouping: answered) { index in rest.map { completions[index][$0] } }
        return possible(decision).filter { option in
            groups.values.contains { group in
                Set(group.map { results[$0][decision].contains(option) }).count == 2
            }
        }
    }

    /// The share of the answers to a question that settle a decision; equal to all tests is equal.
    func settling(of decision: Int, by asked: Int) -> Double {
        let answered = completions.indices.filter { completions[$0][asked] != .unanswered }
        let facts = world.question.indices.filter { world.question[$0] == asked }
        let tests = world.testsThatCount
        let groups = Dictionary(grouping: answered) { index in
            facts.map { cell(of: completions[index][$0], by: tests[$0]) }
        }
        let settling = groups.values.filter { group in
            Set(group.map { results[$0][decision] }).count == 1
        }
        return Double(settling.count) / Double(groups.count)
    }

    /// What the tests see of a value: of a subset, which of the members that they tell apart it has.
    private func cell(of value: Value, by tests: [UnaryTest]) -> Set<[Int]> {
        guard case .subset(let members) = value else {
            return [tests.indices.filter { tests[$0].accepts(value) }]
        }
        let named = tests.flatMap { test -> [Members] in
            guard case .subsets(let tests) = test.answered else { return [] }
            return tests.map {
                switch $0 {
                case .any(let members), .none(let members): members
                }
            }
        }
        return Set(members.map { member in named.indices.filter { named[$0].contains(member) } })
            .subtracting([[]])
    }
}

extension RandomQuestionnaire {
    func puts(_ asked: Int, in answers: [Value]) -> Bool {
        askedWhen[asked].allSatisfy { $0.test.accepts(answers[$0.input]) }
    }

    /// By input, the tests of rules, and those that decide whether an input with tests is answered.
    fileprivate var testsThatCount: [[UnaryTest]] {
        var tests: [[UnaryTest]] = model.inputs.map { _ in [] }
        for rule in model.tables.flatMap(\.rules) {
            for line in rule.when + rule.whenAny.joined() + rule.unless.joined()
            where line.input < model.inputs.count {
                tests[line.input].append(line.test)
            }
        }
        var counted: Set<Int> = []
        for _ in model.inputs {
            for asked in model.inputs.indices.reversed() where question[asked] == asked {
                let facts = question.indices.filter { question[$0] == asked }
                guard facts.contains(where: { !tests[$0].isEmpty }) else { continue }
                guard counted.insert(asked).inserted else { continue }
                for line in askedWhen[asked] { tests[line.input].append(line.test) }
                for fact in facts { tests[fact].append(.unanswered) }
            }
        }
        return tests
    }
}

extension [Value] {
    fileprivate func saying(_ answers: [(input: Int, value: Value)]) -> [Value] {
        var values = self
        for (input, value) in answers { values[input] = value }
        return values
    }
}
