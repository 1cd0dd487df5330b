import DecisionTables
import TestSupport
import Testing

@Suite("A witness")
struct WitnessTests {
    @Test("is the plainest case of its set", arguments: 0..<20)
    func plainest(fifty: UInt64) throws {
        for seed in fifty * 50..<(fifty + 1) * 50 {
            let world = try SmallWorld(seed: seed)
            var generator = SeededGenerator(seed: seed)
            for set in try world.someSets(4, using: &generator) {
                let atoms = try world.atoms(in: set)
                let inside = zip(world.cases, world.atomOfCase).filter { atoms.contains($1) }
                    .map(\.0)
                let witness = try set.witness()
                #expect((witness == nil) == inside.isEmpty, "seed \(seed)")
                guard let witness else { continue }
                try #require(inside.contains(witness), "seed \(seed), \(witness)")
                let efforts = inside.map(world.model.effort)
                let effort = world.model.effort(of: witness)
                #expect(effort == efforts.min(by: <) ?? (0, 0), "seed \(seed), \(witness)")
                let lower = inside.first { $0.differsInOneLowerNumber(from: witness) }
                #expect(lower == nil, "seed \(seed), \(witness)")
            }
        }
    }

    @Test("agrees with what is known", arguments: 0..<10)
    func known(fifty: UInt64) throws {
        for seed in fifty * 50..<(fifty + 1) * 50 {
            var generator = SeededGenerator(seed: seed)
            let model = DecisionModel.randomWithLimits(using: &generator)
            let knowledge = model.inputs.map { Knowledge.random(on: $0.domain, &generator) }
            let world = try SmallWorld(model, knowing: knowledge)
            for set in try world.someSets(3, using: &generator) {
                guard let witness = try set.witness() else { continue }
                let agrees = zip(knowledge, witness).allSatisfy { $0.allows($1) }
                try #require(agrees, "seed \(seed), \(knowledge), \(witness)")
                let saying = try world.space.cases(saying: witness)
                #expect(try !saying.isEmpty && saying.isSubset(of: set), "seed \(seed)")
            }
        }
    }

    @Test("has fewer answers rather than lower ones, and no more choices than it needs")
    func small() throws {
        let model = DecisionModel(
            inputs: [
                Input(name: "days", domain: .scalar(0...90)),
                Input(name: "hard", domain: .subset(of: 5)),
                Input(name: "home", domain: .scalar(0...1)),
            ], tables: [])
        let days = Condition(input: 0, test: .scalars(31...90))
        let hard = Condition(input: 1, test: .subsets(.any([2, 4]), .none([0])))
        let home = Condition(input: 2, test: .scalars(1...1))
        let space = try CaseSpace(model, tests: [days, hard, home])
        let (one, two) = (try space.cases(where: [days, home]), try space.cases(where: hard))
        #expect(try one.witness() == [.scalar(31), .unanswered, .scalar(1)])
        #expect(try two.witness() == [.unanswered, .subset([2]), .unanswered])
        #expect(try one.union(two).witness() == [.unanswered, .subset([2]), .unanswered])
        #expect(try space.all.witness() == [.unanswered, .unanswered, .unanswered])
        #expect(try space.none.witness() == nil)
    }
}

extension DecisionModel {
    /// How many answers and how many choices a case takes; of several from one answer one counts.
    fileprivate func effort(of values: [Value]) -> (answers: Int, choices: Int) {
        var answered = Set(values.indices.filter { values[$0] != .unanswered })
        for case .oneAnswer(let inputs, _) in limits { answered.subtract(inputs.dropFirst()) }
        let choices = values.reduce(0) { count, value in
            if case .subset(let members) = value { count + members.count } else { count }
        }
        return (answered.count, choices)
    }
}

extension [Value] {
    fileprivate func differsInOneLowerNumber(from other: [Value]) -> Bool {
        let differing = indices.filter { self[$0] != other[$0] }
        guard differing.count == 1, case .scalar(let number) = self[differing[0]],
            case .scalar(let otherNumber) = other[differing[0]]
        else { return false }
        return number < otherNumber
    }
}
