import DecisionTables
import TestSupport
import Testing

@Suite("Bounds")
struct BoundsTests {
    @Test("hold for every way of completing what is known", arguments: 0..<20)
    func soundness(fifty: UInt64) throws {
        for seed in fifty * 50..<(fifty + 1) * 50 {
            var generator = SeededGenerator(seed: seed)
            let model = DecisionModel.random(using: &generator)
            let compiled = try CompiledModel(model)
            for _ in 0..<3 {
                let knowledge = model.inputs.map { Knowledge.random(on: $0.domain, &generator) }
                let bounds = compiled.bounds(of: knowledge)
                let completions = zip(model.inputs, knowledge).completions
                let results = completions.map(compiled.outcomes)
                for decision in model.tables.indices {
                    let outcomes = results.map { $0[decision] }
                    let isSound = bounds[decision].hold(for: outcomes)
                    try #require(isSound, "seed \(seed), \(knowledge), decision \(decision)")
                    let matters = bounds[decision].matters(
                        whenever: completions, differ: outcomes)
                    try #require(matters, "seed \(seed), \(knowledge), decision \(decision)")
                }
                guard !results.joined().contains(where: \.isGap) else { continue }
                let narrow = compiled.bounds(of: knowledge, assumingNoGaps: true)
                for decision in model.tables.indices {
                    let isSound = narrow[decision].hold(for: results.map { $0[decision] })
                    try #require(isSound, "assuming no gaps, seed \(seed), \(knowledge)")
                }
            }
        }
    }

    @Test("are the outcome when everything is known", arguments: 0..<10)
    func complete(fifty: UInt64) throws {
        for seed in fifty * 50..<(fifty + 1) * 50 {
            var generator = SeededGenerator(seed: seed)
            let model = DecisionModel.random(using: &generator)
            let compiled = try CompiledModel(model)
            for answers in model.allCases.prefix(40) {
                let bounds = compiled.bounds(of: answers.map(Knowledge.known))
                for (bounds, outcome) in zip(bounds, compiled.outcomes(of: answers)) {
                    try #require(bounds.possible == outcome.options, "seed \(seed), \(answers)")
                    try #require(bounds.certain == outcome.options, "seed \(seed), \(answers)")
                    try #require(bounds.mayBeGap == outcome.isGap, "seed \(seed), \(answers)")
                    try #require(bounds.isSettled && bounds.matters.isEmpty, "seed \(seed)")
                }
            }
        }
    }

    /// Days and yes or no; `pace` looks at both, `supports` at the pace and the second.
    private let model = DecisionModel(
        inputs: [
            Input(name: "days", domain: .scalar(0...90)),
            Input(name: "home", domain: .scalar(0...1)),
        ],
        tables: [
            DecisionTable(
                name: "pace", hitPolicy: .first, optionCount: 3,
                rules: [
                    Rule(when: [Condition(input: 0, test: .scalars(31...90))], options: [0]),
                    Rule(when: [Condition(input: 1, test: .scalars(1...1))], options: [1]),
                ], otherwise: [2]),
            DecisionTable(
                name: "supports", hitPolicy: .collect, optionCount: 2,
                rules: [
                    Rule(when: [Condition(input: 2, test: .scalars(0...0))], options: [0]),
                    Rule(options: [1]),
                ]),
        ])

    @Test("name the answers that still matter, through earlier decisions")
    func matters() throws {
        let bounds = try CompiledModel(model).bounds(of: [.anyAnswer, .known(.scalar(1))])
        #expect(bounds.map(\.possible) == [[0, 1], [0, 1]])
        #expect(bounds.map(\.certain) == [[], [1]])
        #expect(bounds.map(\.matters) == [[0], [0]])
        #expect(bounds.map(\.isSettled) == [false, false])
    }

    @Test("settle what a sure rule settles, whatever the rest would be")
    func settled() throws {
        let bounds = try CompiledModel(model).bounds(
            of: [.among(IntervalSet(40...90)), .anything])
        #expect(bounds.map(\.possible) == [[0], [0, 1]])
        #expect(bounds.map(\.isSettled) == [true, true])
        #expect(bounds.map(\.matters) == [[], []])
    }

    @Test("tell an unanswered question from one that may have any answer")
    func unanswered() throws {
        let rules = [Rule(when: [Condition(input: 0, test: .unanswered)], options: [0])]
        let table = DecisionTable(
            name: "ask", hitPolicy: .first, optionCount: 2, rules: rules, otherwise: [1])
        let input = Input(name: "home", domain: .scalar(0...1))
        let compiled = try CompiledModel(DecisionModel(inputs: [input], tables: [table]))
        #expect(compiled.bounds(of: [.known(.unanswered)])[0].possible == [0])
        #expect(compiled.bounds(of: [.anyAnswer])[0].possible == [1])
        #expect(compiled.bounds(of: [.anything])[0].possible == [0, 1])
    }

    @Test("count with a gap unless told that there are none")
    func gaps() throws {
        let rules = [0, 1].map {
            Rule(when: [Condition(input: 0, test: .scalars($0...$0))], options: [0])
        }
        let table = DecisionTable(name: "pace", hitPolicy: .unique, optionCount: 1, rules: rules)
        let input = Input(name: "home", domain: .scalar(0...1))
        let compiled = try CompiledModel(DecisionModel(inputs: [input], tables: [table]))
        #expect(compiled.bounds(of: [.anyAnswer])[0].mayBeGap)
        #expect(!compiled.bounds(of: [.anyAnswer])[0].isSettled)
        #expect(compiled.bounds(of: [.anyAnswer], assumingNoGaps: true)[0].isSettled)
    }
}

extension Bounds {
    /// Whether these bounds are true of a decision that may come to any of the outcomes.
    fileprivate func hold(for outcomes: [Outcome]) -> Bool {
        let results = Set(outcomes.map { Set($0.options) })
        return outcomes.allSatisfy { outcome in
            Set(outcome.options).isSubset(of: possible)
                && Set(certain).isSubset(of: outcome.options)
                && (mayBeGap || !outcome.isGap)
        } && (!isSettled || results.count == 1)
    }

    /// Whether the result only differs where an answer differs that is said to matter.
    fileprivate func matters(whenever cases: [[Value]], differ outcomes: [Outcome]) -> Bool {
        var results: [[Value]: Set<Int>] = [:]
        for (answers, outcome) in zip(cases, outcomes) {
            let key = matters.map { answers[$0] }
            let result = outcome.isGap ? [-1] : Set(outcome.options)
            guard results.updateValue(result, forKey: key) ?? result == result else { return false }
        }
        return true
    }
}
