import DecisionTables
import TestSupport
import Testing

@Suite("Changes of a table")
struct ChangeTests {
    @Test(
        "change the cases that trying every case says they do", arguments: 0..<10 as Range<UInt64>)
    func effects(block: UInt64) throws {
        for seed in block * 10..<(block + 1) * 10 {
            var random = SeededGenerator(seed: seed)
            let model = DecisionModel.randomWithLimits(using: &random)
            for decision in model.tables.indices {
                for change in model.someChanges(ofDecision: decision, using: &random) {
                    try check(change, ofDecision: decision, in: model, seed: seed)
                }
            }
        }
    }

    private func check(
        _ change: TableChange, ofDecision decision: Int, in model: DecisionModel, seed: UInt64
    ) throws {
        var changed = model
        changed.tables[decision] = model.tables[decision].making(change)
        let world = try SmallWorld(model, tests: changed.linesAboutAnswers)
        let compiled = try CompiledModel(model)
        let cases = ModelCases(model, in: world.space, order: compiled.order)
        let (before, after) = (Oracle(model: model), Oracle(model: changed))
        let differing = world.cases.filter { answers in
            Set(before.outcomes(of: answers)[decision].options)
                != Set(after.outcomes(of: answers)[decision].options)
        }
        let place: Comment = "seed \(seed), \(change)"
        let found = try #require(try cases.casesChanged(by: change, ofDecision: decision), place)
        #expect(try world.set(found, has: differing.contains), place)
        let nodes = world.space.nodeCount
        switch cases.effect(of: change, ofDecision: decision) {
        case .found(let witness): #expect(differing.contains(witness), place)
        case .nothing: #expect(differing.isEmpty, place)
        case .notKnown: Issue.record("not known: \(place)")
        }
        #expect(world.space.nodeCount == nodes, place)
        // Who has worked out which rules apply need not read all rules again.
        let table = model.tables[decision]
        let order = change.placesBefore(in: table)
        for answers in world.cases.prefix(20) {
            let outcomes = before.outcomes(of: answers)
            let outcome = outcomes[decision]
            let values = compiled.values(of: answers, with: outcomes)
            let applying = table.applying(outcome.applying, for: values, making: change)
            let now = table.outcome(applying: applying ?? outcome.applying, making: change)
            let expected = after.outcomes(of: answers)[decision]
            #expect(now.applying == expected.applying.map { order[$0] }, place)
            #expect(now.options == expected.options, place)
            #expect(now.usesOtherwise == expected.usesOtherwise, place)
            #expect(now.isGap == expected.isGap, place)
        }
    }
}

extension TableChange {
    /// The place that each rule of the changed table had before.
    fileprivate func placesBefore(in table: DecisionTable) -> [Int] {
        var places = Array(table.rules.indices)
        switch self {
        case .removal(let rule): places.remove(at: rule)
        case .swap(let rule): places.swapAt(rule, rule + 1)
        case .rule, .otherwise: break
        }
        return places
    }
}

extension DecisionModel {
    /// Changes of each kind, of which many make no difference.
    fileprivate func someChanges(
        ofDecision decision: Int, using random: inout SeededGenerator
    ) -> [TableChange] {
        let table = tables[decision]
        let isCollect = table.hitPolicy == .collect
        let option = Int.random(in: 0..<table.optionCount, using: &random)
        var changes: [TableChange] = [.otherwise([option])]
        if isCollect { changes.append(.otherwise(nil)) }
        for index in table.rules.indices {
            changes.append(.removal(of: index))
            if index + 1 < table.rules.count { changes.append(.swap(index)) }
            var other = DecisionTable(
                name: "other", hitPolicy: table.hitPolicy, optionCount: table.optionCount, rules: []
            )
            let usable = inputs.indices + decisionsUsed(by: decision).map(input(ofDecision:))
            other.addRules(on: Array(usable), of: allInputs, using: &random)
            if let rule = other.rules.first { changes.append(.rule(index, becomes: rule)) }
            var rule = table.rules[index]
            rule.options = [option]
            changes.append(.rule(index, becomes: rule))
            if !rule.when.isEmpty {
                rule.when.removeLast()
                rule.options = table.rules[index].options
                changes.append(.rule(index, becomes: rule))
            }
        }
        return changes
    }
}
