import DecisionTables
import TestSupport
import Testing

@Suite("The cases of a model")
struct ModelCasesTests {
    @Test("agree with the rules read one by one, at every case", arguments: 0..<10)
    func agreement(hundred: UInt64) throws {
        for seed in hundred * 100..<(hundred + 1) * 100 {
            let world = try SmallWorld(seed: seed)
            let compiled = try CompiledModel(world.model)
            let cases = ModelCases(world.model, in: world.space, order: compiled.order)
            #expect(cases.unproved.isEmpty)
            let outcomes = world.cases.map(world.oracle.outcomes)
            for (decision, table) in cases.tables.enumerated() {
                let facts = TableFacts(outcomes: outcomes.map { $0[decision] }, world: world)
                let disagreement = try facts.disagreement(with: #require(table))
                #expect(disagreement == nil, "seed \(seed), decision \(decision)")
            }
        }
    }

    @Test("say where lines and rules hold that are about decisions too", arguments: 0..<10)
    func lines(fifty: UInt64) throws {
        for seed in fifty * 50..<(fifty + 1) * 50 {
            let world = try SmallWorld(seed: seed)
            let compiled = try CompiledModel(world.model)
            let cases = ModelCases(world.model, in: world.space, order: compiled.order)
            for rule in world.model.tables.flatMap(\.rules) {
                let applying = try #require(try cases.cases(applying: rule))
                let agrees = try world.set(applying) { world.oracle.applies(rule, $0) }
                try #require(agrees, "seed \(seed), \(rule)")
                for line in rule.when {
                    let holding = try #require(try cases.cases(where: line))
                    let agrees = try world.set(holding) { world.oracle.holds(line, $0) }
                    try #require(agrees, "seed \(seed), \(line)")
                }
            }
        }
    }

    @Test("set answers aside that are not asked for, when told to", arguments: 0..<10)
    func settingAside(fifty: UInt64) throws {
        for seed in fifty * 50..<(fifty + 1) * 50 {
            var generator = SeededGenerator(seed: seed)
            let model = DecisionModel.randomWithLimits(using: &generator)
            let lines =
                model.linesAboutAnswers + model.linesOfLimits
                + model.inputs.indices.map { Condition(input: $0, test: .unanswered) }
            let space = try CaseSpace(model, tests: lines)
            let cases = ModelCases(
                model, in: space, order: try CompiledModel(model).order, settingAside: true)
            let oracle = Oracle(model: model)
            for answers in model.allCases.shuffled(using: &generator).prefix(20) {
                var said = space.all
                for line in lines {
                    let holding = try space.cases(where: line)
                    said =
                        oracle.holds(line, answers)
                        ? try said.intersection(holding) : try said.subtracting(holding)
                }
                let counting = oracle.countingAnswers(answers)
                for rule in model.tables.flatMap(\.rules) {
                    let applying = try #require(try cases.cases(applying: rule))
                    let applies = oracle.applies(rule, counting)
                    try #require(said.isSubset(of: applying) == applies, "seed \(seed)")
                    try #require(said.isDisjoint(with: applying) != applies, "seed \(seed)")
                }
            }
        }
    }
}

/// What a table comes to at every case of a world.
private struct TableFacts {
    let outcomes: [Outcome]
    let world: SmallWorld

    /// The first of a table's sets that is not what the outcomes say.
    func disagreement(with table: TableCases) throws -> String? {
        for rule in table.table.rules.indices {
            guard try areEqual(table.applying(rule), { $0.applying.contains(rule) }) else {
                return "applying \(rule)"
            }
            guard try areEqual(table.deciding(rule), { $0.deciding.contains(rule) }) else {
                return "deciding \(rule)"
            }
        }
        for option in 0..<table.table.optionCount {
            guard try areEqual(table.resulting(option), { $0.options.contains(option) }) else {
                return "resulting \(option)"
            }
        }
        guard try areEqual(table.unmatched(), \.applying.isEmpty) else { return "unmatched" }
        guard try areEqual(table.withoutResult(), \.options.isEmpty) else { return "no result" }
        return nil
    }

    private func areEqual(_ set: CaseSet, _ belongs: (Outcome) -> Bool) throws -> Bool {
        let inside = try world.atoms(in: set)
        for (atom, outcome) in zip(world.atomOfCase, outcomes)
        where inside.contains(atom) != belongs(outcome) {
            return false
        }
        return set.count == CaseCount(UInt64(inside.count))
    }
}
