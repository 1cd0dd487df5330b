import DecisionTables
import TestSupport
import Testing

@Suite("What keeps a rule from applying")
struct ExplanationTests {
    private static let yes = UnaryTest.scalars(1...1)

    private static func line(_ input: Int) -> Condition { Condition(input: input, test: yes) }

    /// When 0 and 1, and either 2 or both of 3 and 4; unless 5, or both of 6 and 7.
    private let rule = Rule(
        when: [line(0), line(1)], whenAny: [[line(2)], [line(3), line(4)]],
        unless: [[line(5)], [line(6), line(7)]], options: [0])

    @Test(
        "is every line and block that does",
        arguments: [
            (yes: [0, 1, 2] as Set, failures: []),
            (yes: [0, 1, 3, 4, 6], failures: []),
            (yes: [1, 2], failures: [.line(0)]),
            (yes: [2], failures: [.line(0), .line(1)]),
            (yes: [0, 1, 3], failures: [.noBlock(firstFailingLines: [0, 1])]),
            (yes: [0, 1, 4], failures: [.noBlock(firstFailingLines: [0, 0])]),
            (yes: [0, 1, 2, 5, 6, 7], failures: [.unlessBlock(0), .unlessBlock(1)]),
            (
                yes: [1, 7, 6],
                failures: [.line(0), .noBlock(firstFailingLines: [0, 0]), .unlessBlock(1)]
            ),
        ] as [(yes: Set<Int>, failures: [Rule.Failure])])
    func failures(yes: Set<Int>, failures: [Rule.Failure]) {
        let values = (0..<8).map { Value.scalar(yes.contains($0) ? 1 : 0) }
        #expect(rule.failingConditions(for: values) == failures)
    }

    @Test("is the line on a decision without a result")
    func gap() {
        #expect(
            Rule(when: [Self.line(0)], options: [0]).failingConditions(for: [nil]) == [.line(0)])
    }

    @Test("is nothing exactly when the rule applies", arguments: 0..<5)
    func agreement(hundred: UInt64) throws {
        for seed in hundred * 100..<(hundred + 1) * 100 {
            var generator = SeededGenerator(seed: seed)
            let model = DecisionModel.random(using: &generator)
            let compiled = try CompiledModel(model)
            let oracle = Oracle(model: model)
            for answers in model.allCases.prefix(40) {
                let values = compiled.values(of: answers, with: compiled.outcomes(of: answers))
                for rule in model.tables.flatMap(\.rules) {
                    let failures = rule.failingConditions(for: values)
                    try #require(
                        failures.isEmpty == oracle.applies(rule, answers),
                        "seed \(seed), \(answers)")
                }
            }
        }
    }
}
