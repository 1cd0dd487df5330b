import DecisionTables
import TestSupport
import Testing

@Suite("Openness")
struct OpennessTests {
    @Test("is what trying every way of answering the rest finds", arguments: 0..<20)
    func exactness(hundred: UInt64) throws {
        for seed in hundred * 100..<(hundred + 1) * 100 {
            var generator = SeededGenerator(seed: seed)
            let world = RandomQuestionnaire(using: &generator)
            let compiled = try CompiledModel(world.model)
            for _ in 0..<2 {
                let said = world.someAnswers(using: &generator)
                let openness = Openness(of: said, by: compiled)
                let place: Comment = "seed \(seed), \(said)"
                try expect(openness, is: OpennessOracle(world, saying: said), place)
            }
        }
    }

    private func expect(
        _ openness: Openness, is oracle: OpennessOracle, _ place: Comment
    ) throws {
        for (decision, prospect) in openness.prospects.enumerated() {
            try #require(prospect.isExact, place)
            try #require(prospect.possible == oracle.possible(decision), place)
            try #require(prospect.mayBeGap == oracle.mayBeGap(decision), place)
            try #require(prospect.isSettled == oracle.isSettled(decision), place)
        }
        let above = oracle.hangings
        for asked in oracle.world.model.inputs.indices {
            let changes = openness.prospects.indices.compactMap { decision in
                let options = oracle.options(of: decision, hangingOn: asked)
                return options.isEmpty
                    ? nil : OpenInput.Change(decision: decision, options: options)
            }
            let listed = openness.questions.first { $0.input == asked }
            let found = listed?.changes ?? []
            try #require(found == changes, place)
            guard let listed else { continue }
            let settling = changes.reduce(0) { $0 + oracle.settling(of: $1.decision, by: asked) }
            try #require(abs(listed.settling - settling) < 1e-12, place)
            try #require(listed.isPutToday == oracle.isPutToday(asked), place)
            let others = Set(openness.questions.map(\.input)).intersection(above[asked])
            try #require(listed.hangsOn == others.sorted(), place)
        }
        try expectOrder(of: openness.questions, place)
    }

    private func expectOrder(of questions: [OpenInput], _ place: Comment) throws {
        var rest = questions
        while !rest.isEmpty {
            let next = rest.removeFirst()
            let waiting = Set(rest.map(\.input))
            try #require(waiting.isDisjoint(with: next.hangsOn), place)
            for other in rest
            where waiting.isDisjoint(with: other.hangsOn) && !other.hangsOn.contains(next.input) {
                try #require(next.isNoWorse(than: other), place)
            }
        }
    }

    @Test("lets one answer the first question until all is settled", arguments: 0..<10)
    func answeringTheFirst(hundred: UInt64) throws {
        for seed in hundred * 100..<(hundred + 1) * 100 {
            var generator = SeededGenerator(seed: 1_000_000 + seed)
            let world = RandomQuestionnaire(using: &generator)
            let compiled = try CompiledModel(world.model)
            var said = world.model.inputs.map { _ in Value.unanswered }
            var steps = 0
            while true {
                let openness = Openness(of: said, by: compiled)
                let isSettled = openness.prospects.allSatisfy(\.isSettled)
                try #require(openness.questions.isEmpty == isSettled, "seed \(seed), \(said)")
                guard let first = openness.questions.first else { break }
                try #require(first.isPutToday && first.hangsOn.isEmpty, "seed \(seed), \(said)")
                try #require(said[first.input] == .unanswered, "seed \(seed), \(said)")
                world.answer(first.input, in: &said, using: &generator)
                steps += 1
                try #require(steps <= world.model.inputs.count, "seed \(seed)")
            }
        }
    }

    @Test("is sound where the budget is reached", arguments: [0, 3, 8, 20])
    func budget(nodes: Int) throws {
        for seed: UInt64 in 0..<300 {
            var generator = SeededGenerator(seed: 2_000_000 + seed)
            let world = RandomQuestionnaire(using: &generator)
            let compiled = try CompiledModel(world.model)
            let said = world.someAnswers(using: &generator)
            let openness = Openness(of: said, by: compiled, budget: nodes)
            let oracle = OpennessOracle(world, saying: said)
            for (decision, prospect) in openness.prospects.enumerated() {
                let place: Comment = "seed \(seed), \(said), decision \(decision)"
                try #require(prospect.isSettled ? oracle.isSettled(decision) : true, place)
                let isWhole = Set(oracle.possible(decision)).isSubset(of: prospect.possible)
                try #require(isWhole, place)
                try #require(prospect.mayBeGap || !oracle.mayBeGap(decision), place)
                for asked in world.model.inputs.indices
                where !oracle.options(of: decision, hangingOn: asked).isEmpty {
                    let listed = openness.questions.first { $0.input == asked }
                    try #require(
                        listed?.changes.contains { $0.decision == decision } ?? false, place)
                }
            }
        }
    }

    @Test("sees what no rule tells by itself")
    func together() throws {
        let rules = [0, 1].map {
            Rule(when: [Condition(input: 0, test: .scalars($0...$0))], options: [0])
        }
        let table = DecisionTable(
            name: "pace", hitPolicy: .first, optionCount: 2, rules: rules, otherwise: [1])
        let input = Input(name: "home", domain: .scalar(0...1))
        let compiled = try CompiledModel(DecisionModel(inputs: [input], tables: [table]))
        let openness = Openness(of: [.unanswered], by: compiled)
        #expect(
            openness.prospects == [
                Prospect(possible: [0], mayBeGap: false, isSettled: true, isExact: true)
            ])
        #expect(openness.questions.isEmpty)
    }

    @Test("lists last what is to come last")
    func last() throws {
        let inputs = ["one", "two"].map { Input(name: $0, domain: .scalar(0...1)) }
        let tables = [0, 1].map { input in
            DecisionTable(
                name: "table\(input)", hitPolicy: .first, optionCount: 2,
                rules: [
                    Rule(when: [Condition(input: input, test: .scalars(1...1))], options: [0])
                ], otherwise: [1])
        }
        let compiled = try CompiledModel(DecisionModel(inputs: inputs, tables: tables))
        let silence = [Value.unanswered, .unanswered]
        #expect(Openness(of: silence, by: compiled).questions.map(\.input) == [0, 1])
        #expect(Openness(of: silence, by: compiled, last: [0]).questions.map(\.input) == [1, 0])
    }
}

extension OpenInput {
    /// Whether it may stand before another that could be asked just as well.
    fileprivate func isNoWorse(than other: OpenInput) -> Bool {
        if abs(settling - other.settling) > 1e-9 { return settling > other.settling }
        if changes.count != other.changes.count { return changes.count > other.changes.count }
        return input < other.input
    }
}
