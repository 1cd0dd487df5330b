import DecisionTables
import TestSupport
import Testing

@Suite("Results that are held")
struct HoldingTests {
    @Test("are what later decisions see, at every case", arguments: 0..<20)
    func evaluation(hundred: UInt64) throws {
        for seed in hundred * 40..<(hundred + 1) * 40 {
            var generator = SeededGenerator(seed: seed)
            let model = DecisionModel.random(using: &generator)
            let held = model.someResults(using: &generator)
            let compiled = try CompiledModel(model)
            let others = Oracle(model: model.holding(held))
            for answers in model.allCases {
                let outcomes = compiled.outcomes(of: answers, holding: held)
                let expected = others.outcomes(of: answers)
                for (decision, outcome) in outcomes.enumerated() {
                    guard let options = held[decision] else {
                        try #require(outcome == expected[decision], "seed \(seed), \(answers)")
                        continue
                    }
                    try #require(expected[decision].options == options)
                    // Of the decision's own table nothing is held but what it looks at.
                    let own = Oracle(model: model.holding(held.filter { $0.key != decision }))
                    try #require(
                        outcome == own.outcomes(of: answers)[decision], "seed \(seed), \(answers)")
                }
            }
        }
    }

    @Test("are settled, and nothing is asked for their sake", arguments: 0..<10)
    func openness(ten: UInt64) throws {
        for seed in ten * 20..<(ten + 1) * 20 {
            var generator = SeededGenerator(seed: seed)
            let model = DecisionModel.random(using: &generator)
            let held = model.someResults(using: &generator)
            let openness = Openness(
                of: model.inputs.map { _ in .unanswered },
                by: try CompiledModel(model.holding(held)))
            for (decision, options) in held {
                let prospect = openness.prospects[decision]
                try #require(prospect.isSettled && prospect.isExact, "seed \(seed)")
                try #require(prospect.possible == options.sorted(), "seed \(seed)")
                let changed = openness.questions.flatMap(\.changes).map(\.decision)
                try #require(!changed.contains(decision), "seed \(seed)")
            }
        }
    }
}

extension DecisionModel {
    /// Results of about half of the decisions, now and then none.
    fileprivate func someResults(using generator: inout SeededGenerator) -> [Int: [Int]] {
        var held: [Int: [Int]] = [:]
        for (decision, table) in tables.enumerated() where Bool.random(using: &generator) {
            let options = (0..<table.optionCount).filter { _ in Bool.random(using: &generator) }
            held[decision] = table.hitPolicy == .collect ? options : Array(options.prefix(1))
        }
        return held
    }
}
