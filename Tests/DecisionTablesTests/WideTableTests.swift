import DecisionTables
import TestSupport
import Testing

@Suite("A table of many rules")
struct WideTableTests {
    @Test(
        "agrees with the rules read one by one, around every boundary of words and blocks",
        arguments: [1, 64, 65, 70, 511, 512, 513, 1_100],
        HitPolicy.allCases)
    func agreement(ruleCount: Int, hitPolicy: HitPolicy) throws {
        for extras in [false, true] {
            var generator = SeededGenerator(seed: UInt64(ruleCount))
            let model = DecisionModel.wide(
                ruleCount: ruleCount, hitPolicy: hitPolicy, extras: extras, using: &generator)
            let compiled = try CompiledModel(model)
            let oracle = Oracle(model: model)
            for _ in 0..<8 {
                let answers = model.inputs.map { $0.domain.randomValue(using: &generator) }
                let outcomes = compiled.outcomes(of: answers)
                let agrees = outcomes == oracle.outcomes(of: answers)
                try #require(agrees, "\(answers)")
                let coded = CodedResults(of: answers, with: outcomes, compiled)
                try #require(coded.agree(with: outcomes), "coded, \(answers)")
            }
        }
    }

    @Test(
        "finds the one rule that applies, wherever it stands", arguments: [1, 64, 512, 513, 1_100])
    func singleRule(ruleCount: Int) throws {
        let tests = (0..<ruleCount).map { UnaryTest.scalars($0...$0) }
        let model = DecisionModel.single(
            Input(name: "number", domain: .scalar(0...ruleCount)), tests: tests)
        let compiled = try CompiledModel(model)
        for rule in 0..<ruleCount {
            let outcomes = compiled.outcomes(of: [.scalar(rule)])
            let coded = CodedResults(of: [.scalar(rule)], with: outcomes, compiled)
            let found = (outcomes[0].options, coded.firstRules, coded.optionSets)
            try #require(found == ([rule], [rule], [[rule]]))
        }
        #expect(compiled.outcomes(of: [.scalar(ruleCount)])[0].applying == [])
        #expect(compiled.outcomes(of: [.unanswered])[0].applying == [])
    }

    @Test("uses one buffer for tables of any size")
    func buffer() throws {
        var buffer = RuleBuffer()
        for ruleCount in [3, 700, 20] {
            let rules = Array(repeating: Rule(options: [0]), count: ruleCount)
            let table = DecisionTable(
                name: "all", hitPolicy: .collect, optionCount: 1, rules: rules)
            let compiled = try CompiledModel(DecisionModel(inputs: [], tables: [table]))
            compiled.tables[0].findRules(
                applyingTo: UnsafeBufferPointer(start: nil, count: 0), into: &buffer)
            #expect(Array(buffer) == Array(0..<ruleCount))
        }
    }
}

extension DecisionModel {
    /// Two numbers, one of them of a wide range, and a question of 100 choices.
    fileprivate static func wide(
        ruleCount: Int, hitPolicy: HitPolicy, extras: Bool, using generator: inout SeededGenerator
    ) -> DecisionModel {
        let inputs = [
            Input(name: "days", domain: .scalar(0...3_650)),
            Input(name: "seconds", domain: .scalar(-1_000_000...1_000_000)),
            Input(name: "reasons", domain: .subset(of: 100)),
        ]
        func line(_ generator: inout SeededGenerator) -> Condition {
            let input = Int.random(in: 0..<3, using: &generator)
            return Condition(
                input: input, test: .random(on: inputs[input].domain, using: &generator))
        }
        let optionCount = extras ? 90 : 20
        let rules = (0..<ruleCount).map { _ in
            var rule = Rule(
                when: [line(&generator), line(&generator)],
                options: [.random(in: 0..<optionCount, using: &generator)])
            guard extras else { return rule }
            rule.whenAny = (0..<Int.random(in: 0...2, using: &generator)).map { _ in
                [line(&generator)]
            }
            rule.unless = [[line(&generator), line(&generator), line(&generator)]]
            return rule
        }
        return DecisionModel(
            inputs: inputs,
            tables: [
                DecisionTable(
                    name: "wide", hitPolicy: hitPolicy, optionCount: optionCount, rules: rules,
                    otherwise: [3])
            ])
    }
}

extension Input.Domain {
    fileprivate func randomValue(using generator: inout SeededGenerator) -> Value {
        guard Int.random(in: 0..<10, using: &generator) > 0 else { return .unanswered }
        switch self {
        case .scalar(let range):
            return .scalar(.random(in: range, using: &generator))
        case .subset(let count):
            return .subset(
                Members((0..<count).filter { _ in Int.random(in: 0..<9, using: &generator) == 0 }))
        }
    }
}
