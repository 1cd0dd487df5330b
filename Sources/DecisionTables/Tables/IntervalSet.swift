/// A set of integers, as the fewest closed ranges: sorted, neither overlapping nor adjacent.
public struct IntervalSet: Hashable, Sendable {
    public let ranges: [ClosedRange<Int>]

    /// The union of the ranges, which may come in any order and overlap.
    public init(_ ranges: some Sequence<ClosedRange<Int>>) {
        let sorted = ranges.sorted { $0.lowerBound < $1.lowerBound }
        var merged: [ClosedRange<Int>] = []
        merged.reserveCapacity(sorted.count)
        for range in sorted { merged.appendMerging(range) }
        self.ranges = merged
    }

    public init(_ range: ClosedRange<Int>) {
        ranges = [range]
    }

    /// The values themselves, in any order.
    public init(values: some Sequence<Int>) {
        self.init(values.map { $0...$0 })
    }

    /// A set whose ranges are known to be sorted and apart.
    init(normalized ranges: [ClosedRange<Int>]) {
        self.ranges = ranges
    }

    public static let empty = IntervalSet(normalized: [])

    public var isEmpty: Bool { ranges.isEmpty }

    /// The lowest value.
    public var first: Int? { ranges.first?.lowerBound }

    public func contains(_ value: Int) -> Bool {
        var low = 0
        var high = ranges.count
        while low < high {
            let middle = (low + high) / 2
            if ranges[middle].upperBound < value { low = middle + 1 } else { high = middle }
        }
        return low < ranges.count && ranges[low].lowerBound <= value
    }
}

extension IntervalSet {
    public func union(_ other: IntervalSet) -> IntervalSet {
        IntervalSet(ranges + other.ranges)
    }

    public func intersection(_ other: IntervalSet) -> IntervalSet {
        var common: [ClosedRange<Int>] = []
        var (one, two) = (0, 0)
        while one < ranges.count, two < other.ranges.count {
            let (left, right) = (ranges[one], other.ranges[two])
            if left.overlaps(right) { common.append(left.clamped(to: right)) }
            if left.upperBound < right.upperBound { one += 1 } else { two += 1 }
        }
        return IntervalSet(normalized: common)
    }

    /// The values of `domain` that are not in this set.
    public func complement(in domain: ClosedRange<Int>) -> IntervalSet {
        var rest: [ClosedRange<Int>] = []
        var next = domain.lowerBound
        for range in ranges where range.overlaps(domain) {
            if range.lowerBound > next { rest.append(next...range.lowerBound - 1) }
            guard range.upperBound < domain.upperBound else { return IntervalSet(normalized: rest) }
            next = range.upperBound + 1
        }
        rest.append(next...domain.upperBound)
        return IntervalSet(normalized: rest)
    }
}

extension IntervalSet: CustomStringConvertible {
    /// `3, 5...8`.
    public var description: String {
        ranges.map { $0.lowerBound == $0.upperBound ? "\($0.lowerBound)" : "\($0)" }
            .joined(separator: ", ")
    }
}

extension [ClosedRange<Int>] {
    /// Appends a range that starts no earlier than the last one, or widens the last one to hold it.
    mutating func appendMerging(_ range: ClosedRange<Int>) {
        guard let last,
            range.lowerBound <= last.upperBound || range.lowerBound - 1 == last.upperBound
        else {
            append(range)
            return
        }
        self[count - 1] = last.lowerBound...Swift.max(last.upperBound, range.upperBound)
    }
}
