/// A range of numbers in runs of neighbours that no test parts.
struct Stretches: Sendable {
    let domain: ClosedRange<Int>
    /// The lowest number of each stretch, ascending.
    private let starts: [Int]
    /// The stretch of each number of the domain, in order; empty for a domain too wide for that.
    private let stretchOfNumber: [UInt32]

    /// Up to this many numbers, a number's stretch is looked up and not searched for.
    private static let widestLookUp = 65_536

    init(of domain: ClosedRange<Int>, tests: [IntervalSet]) {
        self.domain = domain
        let (steps, overflow) = domain.upperBound.subtractingReportingOverflow(domain.lowerBound)
        if overflow || steps >= Self.widestLookUp {
            var starts: Set = [domain.lowerBound]
            domain.forEachCut(by: tests) { starts.insert($0) }
            self.starts = starts.sorted()
            stretchOfNumber = []
        } else {
            var isStart = Array(repeating: false, count: steps + 1)
            domain.forEachCut(by: tests) { isStart[$0 - domain.lowerBound] = true }
            var starts = [domain.lowerBound]
            stretchOfNumber = isStart.indices.map { offset in
                if isStart[offset] { starts.append(domain.lowerBound + offset) }
                return UInt32(starts.count - 1)
            }
            self.starts = starts
        }
    }

    var count: Int { starts.count }

    func numbers(of stretch: Int) -> ClosedRange<Int> {
        let isLast = stretch + 1 == starts.count
        return starts[stretch]...(isLast ? domain.upperBound : starts[stretch + 1] - 1)
    }

    /// The stretch of a number of the domain.
    func stretch(of number: Int) -> Int {
        guard stretchOfNumber.isEmpty else {
            return Int(stretchOfNumber[number - domain.lowerBound])
        }
        var low = 0
        var high = starts.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if starts[middle] <= number { low = middle } else { high = middle }
        }
        return low
    }

    /// The stretches that have numbers in the range; nil when it lies outside the domain.
    func overlapping(_ range: ClosedRange<Int>) -> ClosedRange<Int>? {
        guard range.overlaps(domain) else { return nil }
        let inside = range.clamped(to: domain)
        return stretch(of: inside.lowerBound)...stretch(of: inside.upperBound)
    }
}

extension ClosedRange<Int> {
    /// Goes through the numbers, but for the lowest, where some test accepts the one and not the
    /// one before it, or the other way round.
    fileprivate func forEachCut(by tests: [IntervalSet], _ body: (Int) -> Void) {
        for test in tests {
            for range in test.ranges where range.overlaps(self) {
                if range.lowerBound > lowerBound { body(range.lowerBound) }
                if range.upperBound < upperBound { body(range.upperBound + 1) }
            }
        }
    }
}
