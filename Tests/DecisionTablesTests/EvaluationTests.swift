import DecisionTables
import TestSupport
import Testing

@Suite("A compiled model")
struct EvaluationTests {
    @Test("agrees with the rules read one by one, at every case", arguments: 0..<20)
    func agreement(hundred: UInt64) throws {
        for seed in hundred * 100..<(hundred + 1) * 100 {
            var generator = SeededGenerator(seed: seed)
            let model = DecisionModel.random(using: &generator)
            let compiled = try CompiledModel(model)
            let oracle = Oracle(model: model)
            for answers in model.allCases {
                let outcomes = compiled.outcomes(of: answers)
                let agrees = outcomes == oracle.outcomes(of: answers)
                try #require(agrees, "seed \(seed), \(answers)")
                let coded = CodedResults(of: answers, with: outcomes, compiled)
                try #require(coded.agree(with: outcomes), "coded, seed \(seed), \(answers)")
            }
        }
    }

    /// The tables of the picture in `CompiledTable`.
    @Test(
        "finds what its picture shows",
        arguments: [
            (days: Value.scalar(20), home: Value.unanswered, applying: [2]),
            (days: .scalar(20), home: .scalar(1), applying: [1]),
            (days: .scalar(3), home: .scalar(0), applying: [0, 2]),
            (days: .unanswered, home: .scalar(1), applying: []),
        ])
    func picture(days: Value, home: Value, applying: [Int]) throws {
        let rules = [
            Rule(when: [Condition(input: 0, test: .scalars(0...13))], options: [0]),
            Rule(
                when: [
                    Condition(input: 0, test: .scalars(14...30)),
                    Condition(input: 1, test: .scalars(1...1)),
                ], options: [0]),
            Rule(when: [Condition(input: 1, test: .scalars(0...0).orUnanswered)], options: [0]),
        ]
        let model = DecisionModel(
            inputs: [
                Input(name: "time_away", domain: .scalar(0...3_650)),
                Input(name: "home", domain: .scalar(0...1)),
            ],
            tables: [
                DecisionTable(name: "pace", hitPolicy: .collect, optionCount: 1, rules: rules)
            ])
        #expect(try CompiledModel(model).outcomes(of: [days, home])[0].applying == applying)
    }

    @Test("makes decisions after those they use, wherever they stand")
    func chain() throws {
        let late = Rule(when: [Condition(input: 2, test: .scalars(1...1))], options: [0])
        let early = Rule(when: [Condition(input: 0, test: .scalars(3...9))], options: [1])
        let model = DecisionModel(
            inputs: [Input(name: "days", domain: .scalar(0...9))],
            tables: [
                DecisionTable(name: "late", hitPolicy: .first, optionCount: 1, rules: [late]),
                DecisionTable(
                    name: "early", hitPolicy: .first, optionCount: 2, rules: [early],
                    otherwise: [0]),
            ])
        let outcomes = try CompiledModel(model).outcomes(of: [.scalar(5)])
        #expect(outcomes.map(\.options) == [[0], [1]])
        #expect(try CompiledModel(model).outcomes(of: [.scalar(2)])[0].isGap)
    }

    @Test("passes no test on a decision without a result")
    func gap() throws {
        let gap = DecisionTable(name: "gap", hitPolicy: .first, optionCount: 2, rules: [])
        let tests: [UnaryTest] = [
            .scalars(0...1), .scalars(0...0).orUnanswered, .unanswered,
            UnaryTest(answered: .scalars(.empty)),
        ]
        let rules = tests.map { Rule(when: [Condition(input: 0, test: $0)], options: [0]) }
        let user = DecisionTable(name: "user", hitPolicy: .collect, optionCount: 1, rules: rules)
        let model = DecisionModel(inputs: [], tables: [gap, user])
        #expect(try CompiledModel(model).outcomes(of: []).map(\.applying) == [[], []])
    }

    @Test("shows every rule that applies under unique, and goes by the first")
    func overlap() throws {
        let table = DecisionTable(
            name: "pace", hitPolicy: .unique, optionCount: 2,
            rules: [Rule(options: [1]), Rule(options: [0])])
        let outcome = try CompiledModel(DecisionModel(inputs: [], tables: [table])).outcomes(of: [])
        #expect(outcome[0].applying == [0, 1])
        #expect(outcome[0].deciding == [0])
        #expect(outcome[0].options == [1])
    }
}
