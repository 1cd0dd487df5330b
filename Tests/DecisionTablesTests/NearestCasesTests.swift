import DecisionTables
import TestSupport
import Testing

@Suite("Nearest cases")
struct NearestCasesTests {
    @Test("are as near, and as many, as trying everything finds", arguments: 1...300)
    func bruteForce(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        let world = AskingWorld(using: &generator)
        let order = try CompiledModel(world.model).order
        let space = try CaseSpace(world.model)
        let cases = ModelCases(world.model, in: space, order: order)
        let oracle = Oracle(model: world.model)
        let outcomes = world.ways.map { oracle.outcomes(of: world.asked($0)) }
        for (decision, table) in cases.tables.enumerated() {
            let table = try #require(table)
            for option in 0..<table.table.optionCount {
                let target = try table.resulting(option)
                for _ in 0..<4 {
                    guard let said = world.ways.randomElement(using: &generator) else { continue }
                    let nearest = try NearestCases(from: said, to: target)
                    let found = world.nearest(
                        from: said,
                        among: zip(world.ways, outcomes)
                            .filter { $0.1[decision].options.contains(option) }.map(\.0))
                    #expect(nearest?.distance == found?.distance)
                    guard let nearest, let found, found.distance > 0 else { continue }
                    expect(nearest, is: found, from: said, in: world)
                    try expectLimits(nearest, from: said, to: target)
                }
            }
        }
    }

    private func expect(
        _ nearest: NearestCases, is found: AskingWorld.Nearest, from said: [Value],
        in world: AskingWorld
    ) {
        #expect(nearest.areAll)
        for change in nearest.changes {
            #expect(change.inputs.count == nearest.distance)
            let changed = Set(change.inputs.flatMap(world.inputs))
            #expect(change.block.allSatisfy { changed.contains($0.input) })
            let owners = Set(change.block.map { world.owner(of: $0.input) })
            #expect(owners == Set(change.inputs))
            #expect(found.ways.contains(change.applied(to: said, world)))
            #expect(meets(change.block, change.witness))
            // Whatever meets the block leads there, everything else being the same.
            for way in world.ways where change.isMade(by: way, from: said, world) {
                #expect(found.ways.contains(way))
            }
        }
        for way in found.ways {
            #expect(nearest.changes.contains { $0.isMade(by: way, from: said, world) })
        }
    }

    private func expectLimits(
        _ nearest: NearestCases, from said: [Value], to target: CaseSet
    ) throws {
        for limit in 1...3 {
            let some = try #require(try NearestCases(from: said, to: target, atMost: limit))
            #expect(some.changes.count == min(limit, nearest.changes.count))
            #expect(some.areAll == (nearest.changes.count <= limit))
        }
    }

    @Test("are the case itself where it is in the set, and none where the set is empty")
    func edges() throws {
        let model = DecisionModel(
            inputs: [Input(name: "away", domain: .scalar(0...90))], tables: [],
            limits: [])
        let long = Condition(input: 0, test: .scalars(31...90))
        let space = try CaseSpace(model, tests: [long])
        let target = try space.cases(where: long)
        let inside = try #require(try NearestCases(from: [.scalar(40)], to: target))
        #expect((inside.distance, inside.changes.count, inside.areAll) == (0, 0, true))
        let outside = try #require(try NearestCases(from: [.scalar(4)], to: target))
        #expect(outside.distance == 1)
        #expect(outside.changes.map(\.block) == [[long]])
        #expect(try NearestCases(from: [.scalar(4)], to: space.none) == nil)
    }
}

private func meets(_ block: Block, _ values: [Value]) -> Bool {
    block.allSatisfy { $0.test.accepts(values[$0.input]) }
}

extension NearestCases.Change {
    /// What was said, with the witness in place of the answers that change.
    fileprivate func applied(to said: [Value], _ world: AskingWorld) -> [Value] {
        var values = said
        for input in inputs.flatMap(world.inputs) { values[input] = witness[input] }
        return values
    }

    /// Whether a way of answering differs in just these answers, and as the block says.
    fileprivate func isMade(by way: [Value], from said: [Value], _ world: AskingWorld) -> Bool {
        world.answersChanged(from: said, to: way) == inputs && meets(block, way)
    }
}

/// A small model in which some questions are put only in some cases, and two inputs may come from
/// one answer.
private struct AskingWorld {
    var model: DecisionModel
    /// Two inputs that are answered together, and by which numbers.
    var pair: (inputs: [Int], rows: [[Int]])?
    /// Every way to answer, questions that are not put included.
    var ways: [[Value]] = []

    struct Nearest {
        var distance: Int
        var ways: [[Value]]
    }

    init(using generator: inout SeededGenerator) {
        model = .random(using: &generator)
        let pairable = model.inputs.indices.dropFirst().first { index in
            model.inputs[index - 1].isScalar && model.inputs[index].isScalar
        }
        if let pairable, Bool.random(using: &generator) {
            let inputs = [pairable - 1, pairable]
            let rows = (0..<4).map { _ in
                inputs.map { model.inputs[$0].someNumber(using: &generator) }
            }
            pair = (inputs, rows)
            model.limits.append(.oneAnswer(inputs, values: rows))
        }
        ways = model.allCases
        if let pair {
            ways = ways.filter { way in
                let values = pair.inputs.map { way[$0] }
                return values == [.unanswered, .unanswered]
                    || pair.rows.contains { $0.map(Value.scalar) == values }
            }
        }
        for input in model.inputs.indices.dropFirst() where owner(of: input) == input {
            guard Bool.random(using: &generator) else { continue }
            let before = Int.random(in: 0..<input, using: &generator)
            let test = UnaryTest.random(on: model.inputs[before].domain, using: &generator)
            model.limits.append(
                .asked(inputs(input), when: [Condition(input: before, test: test)]))
        }
    }

    func owner(of input: Int) -> Int {
        guard let pair, pair.inputs.contains(input) else { return input }
        return pair.inputs[0]
    }

    /// All inputs of an answer.
    func inputs(_ owner: Int) -> [Int] {
        guard let pair, pair.inputs[0] == owner else { return [owner] }
        return pair.inputs
    }

    /// The same without answers to questions that are not put; each looks at earlier ones only.
    func asked(_ way: [Value]) -> [Value] {
        var way = way
        let limits = model.limits.compactMap { limit -> (inputs: [Int], block: Block)? in
            if case .asked(let inputs, let block) = limit { (inputs, block) } else { nil }
        }
        for (inputs, block) in limits.sorted(by: { $0.inputs[0] < $1.inputs[0] })
        where !meets(block, way) {
            for input in inputs { way[input] = .unanswered }
        }
        return way
    }

    func answersChanged(from said: [Value], to way: [Value]) -> [Int] {
        Set(way.indices.filter { said[$0] != way[$0] }.map(owner)).sorted()
    }

    func nearest(from said: [Value], among reaching: [[Value]]) -> Nearest? {
        let distances = reaching.map { answersChanged(from: said, to: $0).count }
        guard let distance = distances.min() else { return nil }
        let nearest = zip(reaching, distances).filter { $0.1 == distance }.map(\.0)
        return Nearest(distance: distance, ways: nearest)
    }
}

extension Input {
    fileprivate var isScalar: Bool { if case .scalar = domain { true } else { false } }

    fileprivate func someNumber(using generator: inout SeededGenerator) -> Int {
        guard case .scalar(let range) = domain else { return 0 }
        return Int.random(in: range, using: &generator)
    }
}
