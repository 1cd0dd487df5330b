/// A range of numbers, cut wherever one of the tests on it cuts.
///
/// A *stretch* is a run of neighbouring numbers with no cut between them. A cell is all the
/// stretches that the same tests accept, so `not x` leaves two cells, not three:
///
///     tests      [5...9]  [8...20]          domain 0...30
///     stretches  0...4 | 5...7 | 8...9 | 10...20 | 21...30
///     cells        A       B       C        D         A
struct ScalarCut: Sendable {
    let domain: ClosedRange<Int>
    /// The lowest number of each stretch, ascending.
    let starts: [Int]
    /// The cell of each stretch, counted from 0 in the order of their first stretches.
    let cells: [CellIndex]
    let cellCount: Int
    /// The cell of each number of the domain, in order; empty for a domain too wide for that.
    private let cellOfNumber: [CellIndex]

    /// Up to this many numbers, a number's cell is looked up and not searched for.
    static let widestLookUp = 65_536

    init(_ domain: ClosedRange<Int>, tests: [IntervalSet]) {
        self.domain = domain
        starts = Self.starts(in: domain, tests: tests)
        (cells, cellCount) = Self.cells(ofStretches: starts, in: domain, tests: tests)
        cellOfNumber = Self.cellOfNumber(in: domain, starts: starts, cells: cells)
    }

    func cell(of number: Int) -> CellIndex {
        precondition(domain.contains(number), "an answer lies in its input's range")
        guard cellOfNumber.isEmpty else { return cellOfNumber[number - domain.lowerBound] }
        return cells[starts.stretch(of: number)]
    }

    /// The stretches that a test accepts; it cuts nowhere else than this cut does.
    func stretches(in numbers: IntervalSet) -> IntervalSet {
        starts.stretches(in: numbers, domain: domain)
    }

    /// The numbers of each cell.
    var numbers: [IntervalSet] {
        var ranges: [[ClosedRange<Int>]] = Array(repeating: [], count: cellCount)
        for (stretch, start) in starts.enumerated() {
            let end = stretch + 1 < starts.count ? starts[stretch + 1] - 1 : domain.upperBound
            ranges[Int(cells[stretch])].append(start...end)
        }
        return ranges.map { IntervalSet($0) }
    }

    /// The first stretch of each cell.
    var representatives: [Int] {
        var representatives: [Int] = []
        for (stretch, cell) in cells.enumerated() where Int(cell) == representatives.count {
            representatives.append(stretch)
        }
        return representatives
    }
}

extension ScalarCut {
    private static func width(of domain: ClosedRange<Int>) -> Int? {
        let (steps, overflow) = domain.upperBound.subtractingReportingOverflow(domain.lowerBound)
        return overflow || steps >= widestLookUp ? nil : steps + 1
    }

    private static func starts(in domain: ClosedRange<Int>, tests: [IntervalSet]) -> [Int] {
        guard let width = width(of: domain) else {
            var starts: [Int] = [domain.lowerBound]
            forEachCut(in: domain, tests: tests) { starts.append($0) }
            return Set(starts).sorted()
        }
        var isStart = Array(repeating: false, count: width)
        isStart[0] = true
        forEachCut(in: domain, tests: tests) { isStart[$0 - domain.lowerBound] = true }
        return isStart.indices.filter { isStart[$0] }.map { $0 + domain.lowerBound }
    }

    private static func forEachCut(
        in domain: ClosedRange<Int>, tests: [IntervalSet], _ body: (Int) -> Void
    ) {
        for range in tests.lazy.flatMap(\.ranges) where range.overlaps(domain) {
            if range.lowerBound > domain.lowerBound { body(range.lowerBound) }
            if range.upperBound < domain.upperBound { body(range.upperBound + 1) }
        }
    }

    /// Gives one cell to the stretches that the same tests accept.
    private static func cells(
        ofStretches starts: [Int], in domain: ClosedRange<Int>, tests: [IntervalSet]
    ) -> ([CellIndex], count: Int) {
        var accepting = BitRows(count: starts.count, bitsPerRow: tests.count)
        for (bit, test) in tests.enumerated() {
            accepting.set(bit, inRows: starts.stretches(in: test, domain: domain))
        }
        accepting.complete()
        return accepting.classes()
    }

    private static func cellOfNumber(
        in domain: ClosedRange<Int>, starts: [Int], cells: [CellIndex]
    ) -> [CellIndex] {
        guard let width = width(of: domain) else { return [] }
        var cellOfNumber: [CellIndex] = []
        cellOfNumber.reserveCapacity(width)
        for (stretch, cell) in cells.enumerated() {
            let end = stretch + 1 < starts.count ? starts[stretch + 1] - domain.lowerBound : width
            cellOfNumber += repeatElement(cell, count: end - cellOfNumber.count)
        }
        return cellOfNumber
    }
}

extension [Int] {
    /// The stretch that a number lies in; the elements are where stretches start.
    fileprivate func stretch(of number: Int) -> Int {
        var low = 0
        var high = count
        while high - low > 1 {
            let middle = (low + high) / 2
            if self[middle] <= number { low = middle } else { high = middle }
        }
        return low
    }

    fileprivate func stretches(in numbers: IntervalSet, domain: ClosedRange<Int>) -> IntervalSet {
        let ranges = numbers.ranges.filter { $0.overlaps(domain) }.map { range in
            let range = range.clamped(to: domain)
            return stretch(of: range.lowerBound)...stretch(of: range.upperBound)
        }
        return ranges.count == 1 ? IntervalSet(ranges[0]) : IntervalSet(ranges)
    }
}
