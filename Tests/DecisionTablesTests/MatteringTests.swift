import DecisionTables
import TestSupport
import Testing

@Suite("What matters")
struct MatteringTests {
    @Test("is what makes a difference between two cases", arguments: 0..<10)
    func exactness(fifty: UInt64) throws {
        for seed in fifty * 50..<(fifty + 1) * 50 {
            var generator = SeededGenerator(seed: seed)
            let world = try AnalysedWorld(using: &generator)
            let influence = Influence(world.cases)
            for (input, column) in world.model.inputs.enumerated() {
                let matters = world.differs(at: input) { _, _ in true }
                try #require(try influence.matters([input]) == matters, "seed \(seed), \(input)")
                let which = world.differs(at: input) { $0 != .unanswered && $1 != .unanswered }
                let found = try influence.mattersWhichAnswer(to: input)
                try #require(found == which, "seed \(seed), \(input)")
                switch column.domain {
                case .scalar(let range):
                    for number in range {
                        let expected = world.differs(at: input) {
                            $0 == .scalar(number) && $1 == .unanswered
                        }
                        let found = try influence.matters(answering: number, toInput: input)
                        try #require(found == expected, "seed \(seed), \(input), \(number)")
                    }
                case .subset(let count):
                    for member in 0..<count {
                        let expected = world.differs(at: input) { some, more in
                            guard case .subset(let with) = some, case .subset(var without) = more
                            else { return false }
                            guard !without.contains(member) else { return false }
                            without.insert(member)
                            return with == without
                        }
                        let found = try influence.matters(naming: member, inInput: input)
                        try #require(found == expected, "seed \(seed), \(input), \(member)")
                    }
                }
            }
        }
    }

    @Test("is counted once for answers that nothing tells apart")
    func counting() throws {
        let inputs = [
            Input(name: "days", domain: .scalar(0...90)),
            Input(name: "home", domain: .scalar(0...1)),
        ]
        let rule = Rule(when: [Condition(input: 0, test: .scalars(31...90))], options: [0])
        let later = Rule(when: [Condition(input: 2, test: .scalars(0...0))], options: [0])
        let other = Rule(when: [Condition(input: 1, test: .scalars(1...1))], options: [0])
        let tables = [[rule], [later], [later, other]].map {
            DecisionTable(
                name: "pace", hitPolicy: .first, optionCount: 2, rules: $0, otherwise: [1])
        }
        let cases = try AnalysedWorld(DecisionModel(inputs: inputs, tables: tables)).cases
        let counts = try tables.indices.map { try cases.caseCount(behindDecision: $0) }
        #expect(counts == [3, 3, 9])
    }
}

extension AnalysedWorld {
    /// Whether two possible cases that differ in one input, as asked, come to different results.
    fileprivate func differs(at input: Int, _ isMeant: (Value, Value) -> Bool) -> Bool {
        var groups: [[Value]: [[Value]]] = [:]
        for answers in possible {
            var rest = answers
            rest[input] = .unanswered
            groups[rest, default: []].append(answers)
        }
        func results(_ answers: [Value]) -> [Set<Int>] {
            model.tables.indices.map { Set(outcome(of: $0, answers).options) }
        }
        return groups.values.contains { group in
            group.contains { some in
                group.contains {
                    isMeant(some[input], $0[input]) && results(some) != results($0)
                }
            }
        }
    }
}
