import DecisionTables
import TestSupport
import Testing

@Suite("Interval sets")
struct IntervalSetTests {
    @Test("agree with plain sets of numbers")
    func laws() {
        var generator = SeededGenerator(seed: 7)
        let domain = -3...9
        for _ in 0..<2_000 {
            let (one, other) = (IntervalSet.random(&generator), IntervalSet.random(&generator))
            let (left, right) = (Set(one.ranges.joined()), Set(other.ranges.joined()))
            #expect((-8...14).filter(one.contains) == left.sorted())
            #expect(Set(one.union(other).ranges.joined()) == left.union(right))
            #expect(Set(one.intersection(other).ranges.joined()) == left.intersection(right))
            #expect(
                Set(one.complement(in: domain).ranges.joined()) == Set(domain).subtracting(left))
            #expect(one.first == left.min())
            #expect((one == other) == (left == right))
            for set in [one, one.union(other), one.intersection(other), one.complement(in: domain)]
            {
                #expect(set.isNormalized, "\(set)")
            }
        }
    }

    @Test("hold the outermost integers")
    func outermost() {
        let all = IntervalSet([1...Int.max, Int.min...0, Int.max...Int.max])
        #expect(all == IntervalSet(Int.min...Int.max))
        #expect(all.complement(in: Int.min...Int.max).isEmpty)
        #expect(IntervalSet.empty.complement(in: Int.min...Int.max) == all)
        let middle = IntervalSet(values: [0])
        #expect(middle.complement(in: Int.min...Int.max).ranges == [Int.min ... -1, 1...Int.max])
    }
}

extension IntervalSet {
    fileprivate static func random(_ generator: inout SeededGenerator) -> IntervalSet {
        IntervalSet(
            (0..<Int.random(in: 0...4, using: &generator)).map { _ in
                let lowest = Int.random(in: -6...10, using: &generator)
                return lowest...lowest + .random(in: 0...4, using: &generator)
            })
    }

    /// Whether the ranges are the fewest, in order.
    fileprivate var isNormalized: Bool {
        zip(ranges, ranges.dropFirst()).allSatisfy { $0.upperBound + 1 < $1.lowerBound }
    }
}
