import DecisionTables
import Testing

@Suite("The order of decisions")
struct DecisionOrderTests {
    @Test(
        "keeps the tables' order among those that are free",
        arguments: [
            (uses: [[], [], []], order: [0, 1, 2]),
            (uses: [[2], [], []], order: [1, 2, 0]),
            (uses: [[1], [2], []], order: [2, 1, 0]),
            (uses: [[3], [], [1], []], order: [1, 2, 3, 0]),
            (uses: [[], [0, 0], [0, 1], [0]], order: [0, 1, 2, 3]),
        ])
    func order(uses: [[Int]], order: [Int]) {
        #expect(DecisionModel(uses: uses).decisionOrder == .order(order))
    }

    @Test(
        "names the circles where there is none",
        arguments: [
            (uses: [[0]], circles: [[0]]),
            (uses: [[1], [2], [0]], circles: [[0, 1, 2]]),
            (uses: [[1], [2], [1], [4], [3]], circles: [[1, 2], [3, 4]]),
            (uses: [[1], [2, 0], [0], [0]], circles: [[0, 1]]),
            (uses: [[], [2], [3], [1, 0]], circles: [[1, 2, 3]]),
        ])
    func circles(uses: [[Int]], circles: [[Int]]) {
        let model = DecisionModel(uses: uses)
        #expect(model.decisionOrder == .circles(circles))
        #expect(throws: CircularDecisions(circles: circles)) { try CompiledModel(model) }
    }

    @Test("is found for a long chain")
    func longChain() {
        let count = 2_000
        let uses = (0..<count).map { $0 + 1 < count ? [$0 + 1] : [] }
        #expect(DecisionModel(uses: uses).decisionOrder == .order((0..<count).reversed()))
    }
}

extension DecisionModel {
    /// Decisions that use each other, and nothing else.
    fileprivate init(uses: [[Int]]) {
        self.init(
            inputs: [Input(name: "days", domain: .scalar(0...1))],
            tables: uses.enumerated().map { index, used in
                let lines = used.map { Condition(input: 1 + $0, test: .scalars(0...0)) }
                return DecisionTable(
                    name: "decision\(index)", hitPolicy: .first, optionCount: 1,
                    rules: [Rule(unless: lines.map { [$0] }, options: [0])], otherwise: [0])
            })
    }
}
