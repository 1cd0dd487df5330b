import DecisionTables

/// A model of many decisions over the questions of a large questionnaire.
///
/// Sixteen questions: eight with two to seven choices, four numbers, three lists of choices, and a
/// yes or no that is put only after another one. Each decision looks at some of them, and in about
/// one condition of seven at an earlier decision.
struct SyntheticModel {
    let model: DecisionModel

    init(
        decisions: Int, rules: ClosedRange<Int>, questionsEach: ClosedRange<Int>, lists: [Int],
        seed: UInt64
    ) {
        var generator = SplitMix(seed: seed)
        var inputs = (2...9).map { Input(name: "choice\($0)", domain: .scalar(0...min($0, 7) - 1)) }
        inputs += [365, 52, 16, 10].map { Input(name: "number\($0)", domain: .scalar(0...$0)) }
        inputs += lists.map { Input(name: "list\($0)", domain: .subset(of: $0)) }
        inputs.append(Input(name: "later", domain: .scalar(0...1)))
        let asked = CaseLimit.asked(
            [inputs.count - 1], when: [Condition(input: 0, test: .scalars(1...1))])

        var tables: [DecisionTable] = []
        for decision in 0..<decisions {
            let count = Int.random(in: questionsEach, using: &generator)
            let used = Array(inputs.indices.shuffled(using: &generator).prefix(count))
            let earlier = tables.indices.map { inputs.count + $0 }
            let options = Int.random(in: 3...6, using: &generator)
            tables.append(
                DecisionTable(
                    name: "decision\(decision)", hitPolicy: decision % 3 == 0 ? .collect : .first,
                    optionCount: options,
                    rules: (0..<Int.random(in: rules, using: &generator)).map { _ in
                        Self.rule(
                            on: used, earlier, of: inputs + tables.map(\.asInput),
                            options: options, using: &generator)
                    }, otherwise: [0]))
        }
        model = DecisionModel(inputs: inputs, tables: tables, limits: [asked])
    }

    private static func rule(
        on used: [Int], _ earlier: [Int], of inputs: [Input], options: Int,
        using generator: inout SplitMix
    ) -> Rule {
        let when = (0..<Int.random(in: 1...4, using: &generator)).map { _ in
            let looksBack = !earlier.isEmpty && Int.random(in: 0..<100, using: &generator) < 15
            let input = (looksBack ? earlier : used).randomElement(using: &generator) ?? 0
            return Condition(input: input, test: test(on: inputs[input].domain, using: &generator))
        }
        return Rule(when: when, options: [Int.random(in: 0..<options, using: &generator)])
    }

    private static func test(
        on domain: Input.Domain, using generator: inout SplitMix
    ) -> UnaryTest {
        switch domain {
        case .subset(let count):
            return .subsets(
                .any(Members((0..<2).map { _ in Int.random(in: 0..<count, using: &generator) })))
        case .scalar(let range) where range.count < 8:
            return .scalars(
                IntervalSet(values: [Int.random(in: range, using: &generator)]).ranges[0])
        case .scalar(let range):
            // A lead's thresholds are few: a tenth of the range apart.
            let step = max(range.count / 10, 1)
            let low = Int.random(in: 0..<10, using: &generator) * step
            return .scalars(min(low, range.upperBound)...range.upperBound)
        }
    }
}
