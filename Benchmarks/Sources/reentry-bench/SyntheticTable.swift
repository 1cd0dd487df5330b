import DecisionTables

/// One table of so many rules over eight inputs, and cases for it.
///
/// Three inputs are numbers tested by intervals, three are choices tested by sets, two are yes or
/// no. Half the cells of the table accept anything, and one answer in twenty is missing.
struct SyntheticTable {
    static let optionCount = 12
    static let domains: [ClosedRange<Int>] = [
        0...99, 0...7, 0...1, 0...364, 0...4, 0...1, 0...49, 0...11,
    ]

    let model: DecisionModel
    let cases: [[Value]]

    init(ruleCount: Int, hitPolicy: HitPolicy, caseCount: Int, seed: UInt64) {
        var generator = SplitMix(seed: seed)
        let rules = (0..<ruleCount).map { _ in
            let when = Self.domains.indices.compactMap { input -> Condition? in
                guard Bool.random(using: &generator) else { return nil }
                let test = Self.test(on: Self.domains[input], using: &generator)
                return Condition(input: input, test: test)
            }
            return Rule(
                when: when, options: [Int.random(in: 0..<Self.optionCount, using: &generator)])
        }
        model = DecisionModel(
            inputs: Self.domains.enumerated().map {
                Input(name: "input\($0)", domain: .scalar($1))
            },
            tables: [
                DecisionTable(
                    name: "table", hitPolicy: hitPolicy, optionCount: Self.optionCount,
                    rules: rules, otherwise: [0])
            ])
        cases = (0..<caseCount).map { _ in
            Self.domains.map { domain in
                Int.random(in: 0..<20, using: &generator) == 0
                    ? .unanswered : .scalar(.random(in: domain, using: &generator))
            }
        }
    }

    private static func test(
        on domain: ClosedRange<Int>, using generator: inout SplitMix
    ) -> UnaryTest {
        switch domain.count {
        case 2:
            return .scalars(Bool.random(using: &generator) ? 0...0 : 1...1)
        case ..<20:
            let chosen = domain.filter { _ in Int.random(in: 0..<10, using: &generator) < 4 }
            return UnaryTest(answered: .scalars(IntervalSet(values: chosen.isEmpty ? [0] : chosen)))
        default:
            let ends = [0, 1].map { _ in Int.random(in: domain, using: &generator) }
            return .scalars(min(ends[0], ends[1])...max(ends[0], ends[1]))
        }
    }
}
