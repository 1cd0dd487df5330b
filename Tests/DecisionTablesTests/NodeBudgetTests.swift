import DecisionTables
import TestSupport
import Testing

@Suite("The budget of nodes")
struct NodeBudgetTests {
    @Test("ends what it does not allow, and leaves the rest exact", arguments: 0..<10)
    func exactness(thirty: UInt64) throws {
        for seed in thirty * 30..<(thirty + 1) * 30 {
            var generator = SeededGenerator(seed: seed)
            let model = DecisionModel.randomWithLimits(using: &generator)
            let order = try CompiledModel(model).order
            let whole = ModelCases(model, in: try CaseSpace(model), order: order)
            let budgets = [0, 1, 3, 6, 10, 15, 20, 30, 40, 60, 80, 120]
            for budget in budgets {
                guard let space = try? CaseSpace(model, budget: budget) else { continue }
                let cases = ModelCases(model, in: space, order: order)
                #expect(space.nodeCount <= budget + 2)
                #expect(cases.tables.contains { $0 == nil } != cases.unproved.isEmpty)
                for (table, wholeTable) in zip(cases.tables, whole.tables) {
                    guard let table, let counts = try? table.counts() else { continue }
                    #expect(try counts == wholeTable?.counts(), "seed \(seed), \(budget)")
                }
            }
        }
    }

    /// 30 choices in each of 6 questions, and each pair of choices in some rule.
    private func everyPair(_ hitPolicy: HitPolicy) -> DecisionTable {
        var rules: [Rule] = []
        for one in 0..<6 {
            for (other, pair) in zip(one + 1..<6, 0...) {
                for choice in 0..<900 {
                    let when = [
                        Condition(input: one, test: .scalars(choice / 30...choice / 30)),
                        Condition(input: other, test: .scalars(choice % 30...choice % 30)),
                    ]
                    rules.append(Rule(when: when, options: [(choice * 7 + pair) % 5]))
                }
            }
        }
        var generator = SeededGenerator(seed: 1)
        rules.shuffle(using: &generator)
        return DecisionTable(
            name: "pairs", hitPolicy: hitPolicy, optionCount: 5, rules: rules)
    }

    @Test(
        "ends an analysis that explodes, and decides what does not", arguments: HitPolicy.allCases)
    func pairs(hitPolicy: HitPolicy) throws {
        let inputs = (0..<6).map { Input(name: "q\($0)", domain: .scalar(0...29)) }
        let small = DecisionTable(
            name: "small", hitPolicy: .first, optionCount: 2,
            rules: [Rule(when: [Condition(input: 5, test: .scalars(0...2))], options: [1])],
            otherwise: [0])
        let follower = DecisionTable(
            name: "follower", hitPolicy: .collect, optionCount: 1,
            rules: [Rule(when: [Condition(input: 6, test: .scalars(0...0))], options: [0])])
        let model = DecisionModel(
            inputs: inputs, tables: [everyPair(hitPolicy), follower, small])
        let space = try CaseSpace(model, budget: 20_000)
        let cases = ModelCases(model, in: space, order: [0, 1, 2])
        #expect(cases.unproved == [0])
        #expect(cases.tables.map { $0 == nil } == [true, true, false])
        #expect(try cases.tables[2]?.resulting(1).count.description == "85887453")
        #expect(try cases.cases(where: Condition(input: 6, test: .scalars(0...0))) == nil)
    }

    @Test("is shared by many decisions that explode, and leaves enough for one that does not")
    func parities() throws {
        let model = DecisionModel.parities(40)
        let space = try CaseSpace(model, budget: 5_000)
        let cases = ModelCases(model, in: space, order: Array(model.tables.indices))
        #expect(cases.unproved == Array(0..<40))
        #expect(space.stepCount <= 4 * 5_000 + 41 * (5_000 / 64 + 1))
        #expect(try cases.tables[40]?.resulting(1).witness()?.first == .scalar(1))
        #expect(throws: Never.self) { try space.possible.complement() }
    }

    @Test("is reached by a space with more to tell apart than a diagram is deep")
    func depth() throws {
        let inputs = (0..<4_097).map { Input(name: "q\($0)", domain: .scalar(0...1)) }
        let lines = inputs.indices.map { Condition(input: $0, test: .scalars(1...1)) }
        let model = DecisionModel(inputs: inputs, tables: [])
        #expect(throws: NodeBudgetReached(budget: 10)) {
            try CaseSpace(model, tests: lines, budget: 10)
        }
        let space = try CaseSpace(model, tests: lines.dropLast(), budget: .max)
        let all = try space.cases(where: Array(lines.dropLast()))
        #expect(try all.complement().witness()?.contains(.scalar(1)) == false)
        #expect(all.count == 1)
    }
}

extension DecisionModel {
    /// Over 60 questions of yes or no, decisions of 300 rules without a small diagram, and one rule.
    fileprivate static func parities(_ count: Int) -> DecisionModel {
        var generator = SeededGenerator(seed: 7)
        func line(_ input: Int) -> Condition {
            let answer = Int.random(in: 0...1, using: &generator)
            return Condition(input: input, test: .scalars(answer...answer))
        }
        var tables = (0..<count).map { index in
            let rules = (0..<300).map { rule in
                Rule(
                    when: (0..<60).shuffled(using: &generator).prefix(3).map(line),
                    options: [rule % 5])
            }
            return DecisionTable(
                name: "table\(index)", hitPolicy: .first, optionCount: 5, rules: rules)
        }
        let rule = Rule(when: [Condition(input: 0, test: .scalars(1...1))], options: [1])
        tables.append(
            DecisionTable(name: "small", hitPolicy: .first, optionCount: 2, rules: [rule]))
        let inputs = (0..<60).map { Input(name: "q\($0)", domain: .scalar(0...1)) }
        return DecisionModel(inputs: inputs, tables: tables)
    }
}
