import DecisionTables
import TestSupport
import Testing

@Suite("A space of cases")
struct CaseSpaceTests {
    @Test("has the cases that the limits leave, each counted once", arguments: 0..<10)
    func possible(hundred: UInt64) throws {
        for seed in hundred * 100..<(hundred + 1) * 100 {
            let world = try SmallWorld(seed: seed)
            let possible = world.space.possible
            for (atom, answers) in zip(world.atomOfCase, world.cases) {
                try #require(!world.atoms[atom].isEmpty, "seed \(seed), \(answers)")
            }
            #expect(try world.space.union(of: world.atoms) == possible, "seed \(seed)")
            #expect(possible.count == CaseCount(UInt64(world.atoms.count)), "seed \(seed)")
            #expect(world.atoms.allSatisfy { $0.count == 1 }, "seed \(seed)")
        }
    }

    @Test("has no case that the limits rule out", arguments: 0..<10)
    func impossible(fifty: UInt64) throws {
        for seed in fifty * 50..<(fifty + 1) * 50 {
            var generator = SeededGenerator(seed: seed)
            let model = DecisionModel.randomWithLimits(using: &generator)
            let tests = model.inputs.indices.map { Condition(input: $0, test: .unanswered) }
            let (space, oracle) = (try CaseSpace(model, tests: tests), Oracle(model: model))
            for answers in model.allCases where !oracle.isPossible(answers) {
                // Another row of values may be told apart by no test.
                if model.limits.contains(where: \.hasRows) { continue }
                try #require(space.cases(saying: answers).isEmpty, "seed \(seed), \(answers)")
            }
        }
    }

    @Test("says where lines and blocks hold", arguments: 0..<10)
    func lines(fifty: UInt64) throws {
        for seed in fifty * 50..<(fifty + 1) * 50 {
            let world = try SmallWorld(seed: seed)
            let (oracle, lines) = (world.oracle, world.model.linesAboutAnswers)
            for line in lines {
                let cases = try world.space.cases(where: line)
                let agrees = try world.set(cases) { oracle.holds(line, $0) }
                try #require(agrees, "seed \(seed), \(line)")
                let restricted = try world.space.possible.restricted(to: line)
                #expect(try restricted == cases.intersection(world.space.possible))
            }
            for start in lines.indices {
                let block = Array(lines[start...].prefix(3))
                let cases = try world.space.cases(where: block)
                let agrees = try world.set(cases) { answers in
                    block.allSatisfy { oracle.holds($0, answers) }
                }
                try #require(agrees, "seed \(seed), \(block)")
            }
        }
    }

    @Test("that knows something agrees with the one that knows nothing", arguments: 0..<10)
    func knowing(fifty: UInt64) throws {
        for seed in fifty * 50..<(fifty + 1) * 50 {
            var generator = SeededGenerator(seed: seed)
            let model = DecisionModel.randomWithLimits(using: &generator)
            let order = try CompiledModel(model).order
            let knowledge = model.inputs.map { Knowledge.random(on: $0.domain, &generator) }
            let world = try SmallWorld(model, knowing: knowledge)
            #expect(
                try world.space.union(of: world.atoms) == world.space.possible,
                "seed \(seed), \(knowledge)")
            #expect(world.atoms.allSatisfy { !$0.isEmpty }, "seed \(seed), \(knowledge)")
            let known = ModelCases(model, in: world.space, order: order)
            for (index, table) in known.tables.enumerated() {
                let table = try #require(table)
                for option in 0..<table.table.optionCount {
                    let cases = try table.resulting(option)
                    let agrees = try world.set(cases) {
                        world.oracle.outcomes(of: $0)[index].options.contains(option)
                    }
                    try #require(agrees, "seed \(seed), \(knowledge), decision \(index)")
                }
            }
        }
    }

    @Test("has the same cases in every order", arguments: 0..<10)
    func orders(fifty: UInt64) throws {
        for seed in fifty * 50..<(fifty + 1) * 50 {
            var generator = SeededGenerator(seed: seed)
            let model = DecisionModel.randomWithLimits(using: &generator)
            let order = try CompiledModel(model).order
            let counts = try VariableOrder.allCases.map { variables in
                let space = try CaseSpace(model, order: variables)
                let cases = ModelCases(model, in: space, order: order)
                let tables = try cases.tables.map { try $0?.counts() }
                return (possible: space.possible.count, tables: tables)
            }
            #expect(counts.allSatisfy { $0 == counts[0] }, "seed \(seed)")
        }
    }
}

extension CaseLimit {
    fileprivate var hasRows: Bool {
        if case .oneAnswer(_, let rows) = self { rows != nil } else { false }
    }
}

extension TableCases {
    /// How many cases each of its sets has.
    func counts() throws -> [CaseCount] {
        var sets = [try unmatched(), try withoutResult()]
        for rule in table.rules.indices { sets += [try applying(rule), try deciding(rule)] }
        for option in 0..<table.optionCount { sets.append(try resulting(option)) }
        return sets.map(\.count)
    }
}
