import DecisionTables
import TestSupport
import Testing

@Suite("Boxes of cases")
struct CaseBoxTests {
    @Test("describe the set, and no condition of them can be left out", arguments: 0..<20)
    func boxes(fifty: UInt64) throws {
        for seed in fifty * 50..<(fifty + 1) * 50 {
            let world = try SmallWorld(seed: seed)
            var generator = SeededGenerator(seed: seed)
            for set in try world.someSets(3, using: &generator) {
                let wanted = try set.intersection(world.space.possible)
                let found = try set.boxes()
                #expect(found.rest.isEmpty)
                #expect(try world.space.union(of: found.boxes.map(\.cases)) == wanted)
                for box in found.boxes {
                    let problem = try world.problem(with: box, of: wanted)
                    #expect(problem == nil, "seed \(seed), \(box.block)")
                }
            }
        }
    }

    @Test("are the first of many, and the rest is what they leave", arguments: 0..<10)
    func limited(fifty: UInt64) throws {
        for seed in fifty * 50..<(fifty + 1) * 50 {
            let world = try SmallWorld(seed: seed)
            var generator = SeededGenerator(seed: seed)
            for set in try world.someSets(3, using: &generator) {
                let (all, wanted) = (try set.boxes(), try set.intersection(world.space.possible))
                for limit in 0...3 {
                    let some = try set.boxes(atMost: limit)
                    #expect(some.boxes.map(\.block) == all.boxes.prefix(limit).map(\.block))
                    let described = try world.space.union(of: some.boxes.map(\.cases))
                    #expect(try some.rest == wanted.subtracting(described), "seed \(seed)")
                }
            }
        }
    }

    @Test("keep neighbouring numbers together, and leave out what goes without saying")
    func shape() throws {
        let model = DecisionModel(
            inputs: [
                Input(name: "days", domain: .scalar(0...90)),
                Input(name: "home", domain: .scalar(0...1)),
                Input(name: "who", domain: .scalar(0...3)),
            ], tables: [],
            limits: [
                .asked([2], when: [Condition(input: 1, test: .scalars(1...1))])
            ])
        let lines = [8...30, 31...60].map { Condition(input: 0, test: .scalars($0)) }
        let who = Condition(input: 2, test: .scalars(3...3))
        let space = try CaseSpace(model, tests: lines + [who])
        let days = try space.cases(where: lines[0]).union(space.cases(where: lines[1]))
        let boxes = try days.intersection(space.cases(where: who)).boxes().boxes
        #expect(
            boxes.map(\.block) == [[Condition(input: 0, test: .scalars(8...60)), who]])
        #expect(boxes.map(\.witness) == [[.scalar(8), .scalar(1), .scalar(3)]])
        #expect(boxes.map(\.cases.count) == [2])
    }
}

extension SmallWorld {
    /// What is wrong with a box of a set of possible cases.
    fileprivate func problem(with box: CaseBox, of set: CaseSet) throws -> String? {
        func described(by block: Block) throws -> CaseSet {
            try space.cases(where: block).intersection(space.possible)
        }
        if Set(box.block.map(\.input)).count != box.block.count { return "an input twice" }
        if try described(by: box.block) != box.cases { return "other cases" }
        if try !box.cases.isSubset(of: set) { return "cases outside" }
        if try !space.cases(saying: box.witness).isSubset(of: box.cases) { return "witness" }
        for index in box.block.indices {
            var wider = box.block
            wider.remove(at: index)
            if try described(by: wider).isSubset(of: set) { return "line \(index) is not needed" }
        }
        return nil
    }
}
