/// A range of numbers, cut wherever one of the tests on it cuts.
///
/// A cell is all the stretches that the same tests accept, so `not x` leaves two cells, not three:
///
///     tests      [5...9]  [8...20]          domain 0...30
///     stretches  0...4 | 5...7 | 8...9 | 10...20 | 21...30
///     cells        A       B       C        D         A
///
/// A class, so that finding a cell counts one reference and not one for each array.
final class ScalarCut: Sendable {
    let stretches: Stretches
    /// The cell of each stretch, counted from 0 in the order of their first stretches.
    let cells: [CellIndex]
    let cellCount: Int

    init(_ domain: ClosedRange<Int>, tests: [IntervalSet]) {
        let stretches = Stretches(of: domain, tests: tests)
        var accepting = BitRows(count: stretches.count, bitsPerRow: tests.count)
        for (bit, test) in tests.enumerated() {
            for range in test.ranges {
                if let rows = stretches.overlapping(range) { accepting.set(bit, inRows: rows) }
            }
        }
        accepting.complete()
        self.stretches = stretches
        (cells, cellCount) = accepting.classes()
    }

    func cell(of number: Int) -> CellIndex {
        precondition(stretches.domain.contains(number), "an answer lies in its input's range")
        return cells[stretches.stretch(of: number)]
    }

    /// Where a test stands in the column: at 0 no answer, if it accepts that, then the stretches.
    func positions(of numbers: IntervalSet, and none: Bool) -> IntervalSet {
        var positions: [ClosedRange<Int>] = []
        positions.reserveCapacity(numbers.ranges.count + (none ? 1 : 0))
        if none { positions.append(0...0) }
        for range in numbers.ranges {
            guard let rows = stretches.overlapping(range) else { continue }
            positions.appendMerging(rows.lowerBound + 1...rows.upperBound + 1)
        }
        return IntervalSet(normalized: positions)
    }

    /// The numbers of each cell.
    var numbers: [IntervalSet] {
        var ranges: [[ClosedRange<Int>]] = Array(repeating: [], count: cellCount)
        for (stretch, cell) in cells.enumerated() {
            ranges[Int(cell)].append(stretches.numbers(of: stretch))
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
