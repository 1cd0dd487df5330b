import DecisionTables
import TestSupport
import Testing

/// A table whose nodes are cleared away several times while it is worked through.
@Suite("A crowded table")
struct CrowdedTableTests {
    /// Two in three pairs of 30 choices once, in one of the pairs of 6 questions.
    private var table: DecisionTable {
        let pairs = (0..<6).flatMap { one in (one + 1..<6).map { (one, $0) } }
        let rules = (0..<600).map { number in
            let (one, other) = pairs[number % 15]
            let (choice, otherChoice) = (number / 30, number % 30)
            return Rule(
                when: [
                    Condition(input: one, test: .scalars(choice...choice)),
                    Condition(input: other, test: .scalars(otherChoice...otherChoice)),
                ], options: [(choice + otherChoice) % 5])
        }
        return DecisionTable(name: "pairs", hitPolicy: .first, optionCount: 5, rules: rules)
    }

    @Test("is the same as the rules read one by one")
    func agreement() throws {
        let inputs = (0..<6).map { Input(name: "q\($0)", domain: .scalar(0...29)) }
        let model = DecisionModel(inputs: inputs, tables: [table])
        let space = try CaseSpace(model)
        let cases = try #require(ModelCases(model, in: space, order: [0]).tables[0])
        let parts = try (0..<5).map(cases.resulting) + [cases.unmatched()]
        let sum = parts.reduce(CaseCount.zero) { $0 + $1.count }
        #expect(sum == space.possible.count)
        var generator = SeededGenerator(seed: 2)
        let oracle = Oracle(model: model)
        for _ in 0..<40 {
            let answers = inputs.map {
                $0.domain.allValues.randomElement(using: &generator) ?? .unanswered
            }
            let outcome = oracle.outcomes(of: answers)[0]
            let said = try space.cases(saying: answers)
            let part = parts[outcome.options.first ?? 5]
            #expect(try said.isSubset(of: part), "\(answers)")
        }
    }
}
