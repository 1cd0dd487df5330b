import DecisionTables
import TestSupport
import Testing

@Suite("What changes nothing")
struct RedundancyTests {
    @Test("in a rule can be left out, and nothing else can", arguments: 0..<10, [false, true])
    func conditions(twenty: UInt64, countingEarlierRules: Bool) throws {
        for seed in twenty * 20..<(twenty + 1) * 20 {
            var generator = SeededGenerator(seed: seed)
            let world = try AnalysedWorld(using: &generator)
            for (decision, table) in world.model.tables.enumerated() {
                let isFirst = countingEarlierRules && table.hitPolicy == .first
                let found = try world.cases.redundantConditions(
                    ofDecision: decision, countingEarlierRules: countingEarlierRules)
                for (rule, written) in table.rules.enumerated() {
                    let left = Set(found.filter { $0.rule == rule }.map(\.part))
                    guard !world.decided(by: rule, of: decision).isEmpty else {
                        try #require(left.isEmpty, "seed \(seed)")
                        continue
                    }
                    let decided = world.met(by: rule, of: decision, first: isFirst)
                    let isSame =
                        try world.leavingOut(left, of: rule, decision)
                        .met(by: rule, of: decision, first: isFirst) == decided
                    try #require(isSame, "seed \(seed), \(decision), \(rule)")
                    for part in written.parts
                    where !left.contains(part) && written.canLeaveOut(part, besides: left) {
                        let fewer = try world.leavingOut(left.union([part]), of: rule, decision)
                            .met(by: rule, of: decision, first: isFirst)
                        try #require(
                            fewer != decided, "seed \(seed), \(decision), \(rule), \(part)")
                    }
                }
            }
        }
    }

    @Test("among rules can be left out, and no other rule can", arguments: 0..<10)
    func rules(twenty: UInt64) throws {
        for seed in twenty * 20..<(twenty + 1) * 20 {
            var generator = SeededGenerator(seed: seed)
            let (world, sayings) = try AnalysedWorld.withCopies(using: &generator)
            for (decision, table) in world.model.tables.enumerated()
            where table.hitPolicy != .unique {
                let cases = try #require(world.cases.tables[decision])
                let found = try cases.redundantRules(sayings[decision]).map(\.rule)
                let idle = table.rules.indices.filter {
                    world.decided(by: $0, of: decision).isEmpty
                }
                let said = world.said(by: decision, sayings[decision])
                func saidWithout(_ rules: [Int]) throws -> [Set<[Int]>] {
                    try world.said(by: decision, sayings[decision], leavingOut: Set(rules + idle))
                }
                try #require(try saidWithout(found) == said, "seed \(seed), \(decision)")
                for rule in table.rules.indices
                where !found.contains(rule) && !idle.contains(rule)
                    && !table.rules[rule].options.isEmpty
                {
                    try #require(try saidWithout(found + [rule]) != said, "seed \(seed), \(rule)")
                }
            }
        }
    }

    @Test("when two rules are one is left as it was")
    func merging() throws {
        var count = 0
        for seed in UInt64(0)..<200 {
            var generator = SeededGenerator(seed: seed)
            let (world, sayings) = try AnalysedWorld.withCopies(using: &generator)
            for decision in world.model.tables.indices {
                let cases = try #require(world.cases.tables[decision])
                let said = world.said(by: decision, sayings[decision])
                for pair in try cases.mergeableRules(sayings[decision]) {
                    count += 1
                    let places = try [pair.first, pair.second].map { place in
                        let (model, merged) = world.model.merging(
                            pair, at: place, of: decision, sayings[decision])
                        return try AnalysedWorld(model).said(by: decision, merged)
                    }
                    try #require(places.contains(said), "seed \(seed), \(decision), \(pair)")
                }
            }
        }
        #expect(count > 5)
    }

    @Test("keeps a rule from applying is named without a condition too many")
    func contradiction() throws {
        let inputs = [
            Input(name: "days", domain: .scalar(0...90)),
            Input(name: "home", domain: .scalar(0...1)),
        ]
        let late = Condition(input: 0, test: .scalars(31...90))
        let early = Condition(input: 0, test: .scalars(0...30))
        let home = Condition(input: 1, test: .scalars(1...1))
        let rules = [
            Rule(when: [late, home, early], options: [0]),
            Rule(when: [home, late], unless: [[early], [late]], options: [0]),
            Rule(when: [late], whenAny: [[early, home], [early]], options: [0]),
        ]
        let table = DecisionTable(name: "pace", hitPolicy: .first, optionCount: 1, rules: rules)
        let cases = try AnalysedWorld(DecisionModel(inputs: inputs, tables: [table])).cases
        let found = try rules.indices.map { try cases.contradiction(inRule: $0, ofDecision: 0) }
        #expect(found[0] == [.line(0), .line(2)])
        #expect(found[1] == [.unlessBlock(1), .line(1)])
        #expect(found[2] == [.block(0), .block(1), .line(0)])
    }
}
