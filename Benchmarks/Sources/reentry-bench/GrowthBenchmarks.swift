import DecisionTables

/// How the diagrams of a whole model grow with decisions, rules and questions, in each order.
enum GrowthBenchmarks {
    private struct Size {
        var decisions: Int
        var rules: ClosedRange<Int>
        var questionsEach: ClosedRange<Int>
        /// How many choices the three lists have.
        var lists = [25, 12, 8]
    }

    private static let sizes = [
        Size(decisions: 10, rules: 8...14, questionsEach: 2...3),
        Size(decisions: 10, rules: 8...14, questionsEach: 4...8),
        Size(decisions: 10, rules: 8...14, questionsEach: 4...8, lists: [60, 40, 30]),
        Size(decisions: 10, rules: 15...25, questionsEach: 4...8),
        Size(decisions: 20, rules: 15...25, questionsEach: 4...8),
        Size(decisions: 10, rules: 8...14, questionsEach: 16...16),
        Size(decisions: 10, rules: 15...25, questionsEach: 16...16),
        Size(decisions: 20, rules: 15...25, questionsEach: 16...16),
    ]
    private static let seeds: ClosedRange<UInt64> = 1...3

    static func print() {
        Swift.print(
            """

            | decisions x rules, questions each, longest list | order | nodes, median of \(seeds.count) | most | \
            time, median | not proved |
            |---|---|---:|---:|---:|---:|
            """)
        for size in sizes {
            for order in VariableOrder.allCases { print(size, order) }
        }
    }

    private static func print(_ size: Size, _ order: VariableOrder) {
        let runs = seeds.map { run(size, order, seed: $0) }
        let nodes = runs.map(\.nodes).sorted()
        let times = runs.map(\.seconds).sorted()
        let unproved = runs.reduce(0) { $0 + $1.unproved }
        Swift.print(
            """
            | \(size.decisions) x \(size.rules.lowerBound)-\(size.rules.upperBound), \
            \(size.questionsEach.lowerBound)-\(size.questionsEach.upperBound), \(size.lists[0]) | \(order) | \
            \(nodes[nodes.count / 2]) | \(nodes[nodes.count - 1]) | \
            \(Report.milliseconds(times[times.count / 2])) | \
            \(unproved) of \(size.decisions * runs.count) |
            """)
    }

    private static func run(
        _ size: Size, _ order: VariableOrder, seed: UInt64
    ) -> (nodes: Int, seconds: Double, unproved: Int) {
        let model = SyntheticModel(
            decisions: size.decisions, rules: size.rules, questionsEach: size.questionsEach,
            lists: size.lists, seed: seed
        ).model
        var result = (nodes: 0, seconds: 0.0, unproved: 0)
        result.seconds =
            ContinuousClock().measure {
                guard let space = try? CaseSpace(model, order: order) else { return }
                let cases = ModelCases(model, in: space, order: Array(model.tables.indices))
                result.nodes = space.nodeCount
                result.unproved = cases.tables.count { $0 == nil }
            } / .seconds(1)
        return result
    }
}
