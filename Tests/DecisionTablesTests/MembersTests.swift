import DecisionTables
import TestSupport
import Testing

@Suite("Members")
struct MembersTests {
    @Test("agree with plain sets", arguments: [1, 63, 64, 65, 128, 200])
    func laws(limit: Int) {
        var generator = SeededGenerator(seed: UInt64(limit))
        for _ in 0..<200 {
            let (one, other) = (
                Set.random(below: limit, &generator), Set.random(below: limit, &generator)
            )
            let (left, right) = (Members(one.shuffled(using: &generator)), Members(other))
            #expect(Array(left) == one.sorted())
            #expect(left.count == one.count)
            #expect(left.isEmpty == one.isEmpty)
            #expect(left.intersects(right) == !one.isDisjoint(with: other))
            #expect(left.isSubset(of: right) == one.isSubset(of: other))
            #expect((0...limit).filter(left.contains) == one.sorted())
            var union = left
            union.formUnion(right)
            #expect(union == Members(one.union(other)))
            #expect((left == right) == (one == other))
        }
    }
}

extension Set<Int> {
    fileprivate static func random(below limit: Int, _ generator: inout SeededGenerator) -> Set {
        let share = Int.random(in: 0...4, using: &generator)
        return Set((0..<limit).filter { _ in Int.random(in: 0..<4, using: &generator) < share })
    }
}
