import DecisionTables
import TestSupport
import Testing

@Suite("The inputs of a set of cases")
struct CaseInputsTests {
    @Test("can be left out, which leaves what agrees in the others", arguments: 0..<10)
    func projection(fifty: UInt64) throws {
        for seed in fifty * 50..<(fifty + 1) * 50 {
            let world = try SmallWorld(seed: seed)
            var generator = SeededGenerator(seed: seed)
            let left = world.model.inputs.indices.filter { _ in Bool.random(using: &generator) }
            for set in try world.someSets(3, using: &generator) {
                let possible = try set.intersection(world.space.possible)
                let others = try world.others(than: left, in: possible)
                let projected = try possible.projected(leavingOut: left)
                let agrees = try world.set(projected) { answers in
                    others.contains(world.cells(of: answers, but: left))
                }
                try #require(agrees, "seed \(seed), without \(left)")
            }
        }
    }

    @Test("are counted alone", arguments: 0..<10)
    func counts(fifty: UInt64) throws {
        for seed in fifty * 50..<(fifty + 1) * 50 {
            let world = try SmallWorld(seed: seed)
            var generator = SeededGenerator(seed: seed)
            let left = world.model.inputs.indices.filter { _ in Bool.random(using: &generator) }
            let counted = world.model.inputs.indices.filter { !left.contains($0) }
            for set in try world.someSets(3, using: &generator) {
                let possible = try set.intersection(world.space.possible)
                let count = try possible.count(of: counted)
                // Each way of answering those inputs is one set of cases, whatever the others say.
                var ways: [CaseSet] = []
                for atom in try world.atoms(in: possible) {
                    let way = try world.atoms[atom].projected(leavingOut: left)
                    if !ways.contains(way) { ways.append(way) }
                }
                try #require(count == CaseCount(UInt64(ways.count)), "seed \(seed), \(counted)")
            }
        }
    }

    @Test("matter just when a case with another value is on the other side", arguments: 0..<10)
    func dependence(fifty: UInt64) throws {
        for seed in fifty * 50..<(fifty + 1) * 50 {
            let world = try SmallWorld(seed: seed)
            var generator = SeededGenerator(seed: seed)
            for set in try world.someSets(3, using: &generator) {
                let inside = try world.atoms(in: set)
                for inputs in world.model.inputs.indices.map({ [$0] }) + [[0, 2]] {
                    var sides: [[Value]: Set<Bool>] = [:]
                    for (answers, atom) in zip(world.cases, world.atomOfCase) {
                        sides[world.cells(of: answers, but: inputs), default: []]
                            .insert(inside.contains(atom))
                    }
                    let matters = sides.values.contains { $0.count == 2 }
                    try #require(
                        set.depends(on: inputs) == matters, "seed \(seed), \(inputs)")
                }
            }
        }
    }

    @Test("outside the support make no difference; without limits all others do", arguments: 0..<10)
    func support(fifty: UInt64) throws {
        for seed in fifty * 50..<(fifty + 1) * 50 {
            let world = try SmallWorld(seed: seed)
            var generator = SeededGenerator(seed: seed)
            for set in try world.someSets(3, using: &generator) {
                let support = set.support
                for input in world.model.inputs.indices where !support.contains(input) {
                    try #require(try !set.depends(on: [input]), "seed \(seed), \(input)")
                    try #require(try set.projected(leavingOut: [input]) == set, "seed \(seed)")
                }
                for input in support {
                    try #require(try set.projected(leavingOut: [input]) != set, "seed \(seed)")
                }
            }
        }
    }
}

extension SmallWorld {
    /// What the cases of a set say but for some inputs.
    fileprivate func others(than left: [Int], in set: CaseSet) throws -> Set<[Value]> {
        let inside = try atoms(in: set)
        return Set(
            zip(cases, atomOfCase).filter { inside.contains($1) }
                .map { cells(of: $0.0, but: left) })
    }

    /// Of the answers that the same lines accept, always the same one; nothing for some inputs.
    fileprivate func cells(of answers: [Value], but left: [Int]) -> [Value] {
        answers.enumerated().map { input, value in
            if left.contains(input) { return .unanswered }
            guard case .scalar(let number) = value else { return value }
            let lines = linesAboutAnswers.filter { $0.input == input }
            return .scalar(
                (-3..<number).first { other in
                    lines.allSatisfy { line in
                        line.test.accepts(.scalar(other)) == line.test.accepts(value)
                    }
                } ?? number)
        }
    }
}
