import DecisionTables
import TestSupport
import Testing

@Suite("The boxes of a table")
struct BoxAnalysisTests {
    @Test("hold exactly the cases of no rule, each of them once", arguments: 0..<10)
    func gaps(hundred: UInt64) throws {
        for seed in hundred * 100..<(hundred + 1) * 100 {
            for world in try BoxWorld.random(seed: seed) {
                let gaps = try world.analysis.gaps()
                for values in world.cases {
                    let holding = gaps.filter { $0.holds(values) }.count
                    let expected = world.rules(applyingTo: values).isEmpty ? 1 : 0
                    try #require(holding == expected, "seed \(seed), \(values)")
                }
            }
        }
    }

    @Test("cannot be widened in at least one direction", arguments: 0..<5)
    func maximality(hundred: UInt64) throws {
        for seed in hundred * 100..<(hundred + 1) * 100 {
            for world in try BoxWorld.random(seed: seed) {
                for gap in try world.analysis.gaps() where !gap.block.isEmpty {
                    let isMaximal = gap.block.indices.contains { line in
                        world.directions(from: gap.block[line]).contains { wider in
                            !wider.isEmpty
                                && wider.allSatisfy {
                                    world.meetsRule(gap.block, line, widenedTo: $0)
                                }
                        }
                    }
                    try #require(isMaximal, "seed \(seed), \(gap.block)")
                }
            }
        }
    }

    @Test("are counted as brute force counts them", arguments: 0..<5)
    func counts(hundred: UInt64) throws {
        for seed in hundred * 100..<(hundred + 1) * 100 {
            for world in try BoxWorld.random(seed: seed) {
                let gaps = world.cases.filter { world.rules(applyingTo: $0).isEmpty }
                try #require(try world.analysis.gapCount() == UInt128(gaps.count), "seed \(seed)")
                try #require(world.analysis.caseCount == UInt128(world.cases.count), "seed \(seed)")
                try #require(try world.analysis.isComplete() == gaps.isEmpty, "seed \(seed)")
                let witness = try world.analysis.firstGap()?.witness
                try #require((witness == nil) == gaps.isEmpty, "seed \(seed)")
                if let witness {
                    try #require(world.rules(applyingTo: witness).isEmpty, "seed \(seed)")
                }
            }
        }
    }

    @Test("of two rules are found for exactly those that meet", arguments: 0..<10)
    func overlaps(hundred: UInt64) throws {
        for seed in hundred * 100..<(hundred + 1) * 100 {
            for world in try BoxWorld.random(seed: seed) {
                let overlaps = try world.analysis.overlaps()
                var expected: Set<[Int]> = []
                for values in world.cases {
                    let rules = world.rules(applyingTo: values)
                    for (place, rule) in rules.enumerated() {
                        for other in rules[(place + 1)...] { expected.insert([rule, other]) }
                    }
                }
                let found = overlaps.map { [$0.first, $0.second] }
                try #require(found == expected.sorted { ($0[0], $0[1]) < ($1[0], $1[1]) })
                for overlap in overlaps {
                    try #require(overlap.box.holds(overlap.box.witness), "seed \(seed)")
                    for values in world.cases + [overlap.box.witness]
                    where overlap.box.holds(values) {
                        let rules = world.rules(applyingTo: values)
                        try #require(
                            rules.contains(overlap.first) && rules.contains(overlap.second))
                    }
                }
            }
        }
    }

    @Test("have a witness in them that answers as little as any case")
    func witnesses() throws {
        for seed in UInt64(0)..<500 {
            for world in try BoxWorld.random(seed: seed) {
                for gap in try world.analysis.gaps() {
                    let witness = gap.witness
                    let holds = gap.holds(witness)
                    try #require(holds, "seed \(seed)")
                    let fewest = world.cases.filter(gap.holds).map(\.answeredCount).min()
                    try #require(witness.answeredCount == fewest, "seed \(seed)")
                }
            }
        }
    }

    @Test("of thousands of thresholds are those that were left open")
    func manyThresholds() throws {
        let inputs = [0, 1].map { Input(name: "input\($0)", domain: .scalar(0...1_000_000)) }
        let rules = (0..<300).map { index in
            Rule(
                when: [
                    Condition(input: 0, test: .scalars(index * 10...index * 10 + 8)),
                    Condition(input: 1, test: .scalars(0...index)),
                ], options: [0])
        }
        let table = DecisionTable(name: "steps", hitPolicy: .unique, optionCount: 1, rules: rules)
        let analysis = try BoxAnalysis(
            table, of: DecisionModel(inputs: inputs, tables: [table]))
        let covered = (0..<300).reduce(0) { $0 + 9 * ($1 + 1) }
        #expect(try analysis.gapCount() == 1_000_002 * 1_000_002 - UInt128(covered))
        #expect(try analysis.gaps().count <= 601)
        #expect(try analysis.overlaps().isEmpty)
    }

    @Test("of more cases than 128 bits count are still found")
    func countlessCases() throws {
        let inputs = [0, 1].map { Input(name: "input\($0)", domain: .subset(of: 100)) }
        let rules = [0, 1].map {
            Rule(when: [Condition(input: $0, test: .subsets(.any([7])))], options: [0])
        }
        let table = DecisionTable(name: "wide", hitPolicy: .unique, optionCount: 1, rules: rules)
        let analysis = try BoxAnalysis(table, of: DecisionModel(inputs: inputs, tables: [table]))
        #expect(try analysis.gapCount() == nil)
        #expect(try analysis.gaps().contains { $0.witness == [.unanswered, .unanswered, nil] })
        #expect(try analysis.overlaps().map(\.box.witness) == [[.subset([7]), .subset([7]), nil]])
    }

    @Test("are not given at all once the budget of steps is reached")
    func budgets() throws {
        var generator = SeededGenerator(seed: 1)
        let model = DecisionModel.parity(of: 14, using: &generator)
        let reached = StepBudgetReached(budget: 20_000)
        let analysis = try BoxAnalysis(model.tables[0], of: model, budget: 20_000)
        #expect(throws: reached) { try analysis.gaps() }
        #expect(throws: reached) { try analysis.gapCount() }
        let always = try BoxAnalysis(model.tables[1], of: model, budget: 20_000)
        #expect(throws: reached) { try always.overlaps() }
        #expect(throws: StepBudgetReached(budget: 3)) {
            try BoxAnalysis(model.tables[0], of: model, budget: 3)
        }
        #expect(reached.description == "not proved: the budget of 20000 steps was reached")
    }

    @Test("of a table without rules or without conditions are all cases or none")
    func trivialTables() throws {
        for rules in [[], [Rule(options: [0])], [Rule(options: [0]), Rule(options: [0])]] {
            let table = DecisionTable(
                name: "trivial", hitPolicy: .unique, optionCount: 1, rules: rules)
            let analysis = try BoxAnalysis(table, of: DecisionModel(inputs: [], tables: [table]))
            #expect(try analysis.isComplete() == !rules.isEmpty)
            #expect(try analysis.gaps().map(\.block) == (rules.isEmpty ? [[]] : []))
            #expect(try analysis.overlaps().count == (rules.count == 2 ? 1 : 0))
        }
    }

    @Test("are the same every time")
    func determinism() throws {
        for seed in UInt64(0)..<100 {
            for world in try BoxWorld.random(seed: seed) {
                let blocks = try world.analysis.gaps().map(\.block)
                try #require(try world.analysis.gaps().map(\.block) == blocks)
            }
        }
    }
}

extension TableBox {
    fileprivate func holds(_ values: [Value?]) -> Bool {
        block.allSatisfy { $0.holds(for: values) }
    }
}

extension [Value?] {
    fileprivate var answeredCount: Int { count { $0 != nil && $0 != .unanswered } }
}

extension DecisionModel {
    /// Rules for some of the ways of answering yes or no to each of so many inputs.
    fileprivate static func parity(
        of inputCount: Int, using generator: inout SeededGenerator
    ) -> DecisionModel {
        let rules = (0..<200).map { _ in
            let answers = (0..<inputCount).map { _ in Int.random(in: 0...1, using: &generator) }
            return Rule(
                when: answers.enumerated().map { input, answer in
                    Condition(input: input, test: .scalars(answer...answer))
                }, options: [0])
        }
        let always = Array(repeating: Rule(options: [0]), count: 20)
        return DecisionModel(
            inputs: (0..<inputCount).map { Input(name: "input\($0)", domain: .scalar(0...1)) },
            tables: [
                DecisionTable(name: "parity", hitPolicy: .unique, optionCount: 1, rules: rules),
                DecisionTable(name: "always", hitPolicy: .unique, optionCount: 1, rules: always),
            ])
    }
}
