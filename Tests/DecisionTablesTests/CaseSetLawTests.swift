import DecisionTables
import TestSupport
import Testing

@Suite("Sets of cases")
struct CaseSetLawTests {
    @Test("obey the laws of sets", arguments: 0..<10)
    func laws(fifty: UInt64) throws {
        for seed in fifty * 50..<(fifty + 1) * 50 {
            let world = try SmallWorld(seed: seed)
            var generator = SeededGenerator(seed: seed)
            let sets = try world.someSets(9, using: &generator)
            for index in stride(from: 0, to: sets.count - 2, by: 3) {
                try expectLaws(sets[index], sets[index + 1], sets[index + 2])
            }
        }
    }

    private func expectLaws(_ a: CaseSet, _ b: CaseSet, _ c: CaseSet) throws {
        let (all, none) = (a.space.all, a.space.none)
        #expect(try a.union(b) == b.union(a))
        #expect(try a.intersection(b) == b.intersection(a))
        #expect(try a.union(b).union(c) == a.union(b.union(c)))
        #expect(try a.intersection(b).intersection(c) == a.intersection(b.intersection(c)))
        #expect(try a.intersection(b.union(c)) == a.intersection(b).union(a.intersection(c)))
        #expect(try a.union(b.intersection(c)) == a.union(b).intersection(a.union(c)))
        #expect(try a.union(a.intersection(b)) == a && a.intersection(a.union(b)) == a)
        #expect(try a.union(b).complement() == a.complement().intersection(b.complement()))
        #expect(try a.intersection(b).complement() == a.complement().union(b.complement()))
        #expect(try a.complement().complement() == a)
        #expect(try a.union(a.complement()) == all && a.intersection(a.complement()) == none)
        #expect(try a.subtracting(b) == a.intersection(b.complement()))
        #expect(
            try a.symmetricDifference(b) == a.union(b).subtracting(a.intersection(b)))
        #expect(try a.subtracting(b).count + a.intersection(b).count == a.count)
        #expect(try a.isSubset(of: b) == (a.union(b) == b))
        #expect(try a.isDisjoint(with: b) == a.intersection(b).isEmpty)
        #expect(try a.space.union(of: [a, b, c]) == a.union(b).union(c))
        #expect(a.isEmpty == a.count.isZero && (a.isEmpty) == (a == none))
    }

    @Test("are what is done to their cases, and equal just when these are", arguments: 0..<10)
    func cases(fifty: UInt64) throws {
        for seed in fifty * 50..<(fifty + 1) * 50 {
            let world = try SmallWorld(seed: seed)
            var generator = SeededGenerator(seed: seed)
            let sets = try world.someSets(6, using: &generator)
            for index in stride(from: 0, to: sets.count - 1, by: 2) {
                let (one, other) = (sets[index], sets[index + 1])
                let (inOne, inOther) = (try world.atoms(in: one), try world.atoms(in: other))
                #expect(try world.atoms(in: one.union(other)) == inOne.union(inOther))
                #expect(try world.atoms(in: one.intersection(other)) == inOne.intersection(inOther))
                #expect(try world.atoms(in: one.subtracting(other)) == inOne.subtracting(inOther))
                let possible = try [one, other].map { try $0.intersection(world.space.possible) }
                #expect((possible[0] == possible[1]) == (inOne == inOther))
                #expect(possible[0].count == CaseCount(UInt64(inOne.count)), "seed \(seed)")
            }
        }
    }

    @Test("of two spaces are never equal")
    func spaces() throws {
        let model = DecisionModel(inputs: [], tables: [])
        let (one, other) = (try CaseSpace(model), try CaseSpace(model))
        #expect(one.all == one.possible)
        #expect(one.all != other.all)
    }
}
