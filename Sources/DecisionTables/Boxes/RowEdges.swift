/// Where rows start and end, so that what bounds a gap is found without looking at all rows.
///
/// A row that reaches into the slab beside a gap, but not into the gap, starts or ends there.
struct RowEdges {
    let rows: BoxRows
    private let starts: [[Int32]]
    private let ends: [[Int32]]
    /// Where the rows of a position begin in `starts` and `ends`, by axis and position.
    private let firstStart: [[Int]]
    private let firstEnd: [[Int]]

    enum Direction: CaseIterable {
        case down, up
    }

    init(_ rows: BoxRows, in space: BoxSpace) {
        self.rows = rows
        var starts: [[Int32]] = []
        var ends: [[Int32]] = []
        var firstStart: [[Int]] = []
        var firstEnd: [[Int]] = []
        for axis in space.axes.indices {
            let count = space.axes[axis].count
            let sides = rows.sides[axis * rows.count..<(axis + 1) * rows.count]
            let (byStart, startPlaces) = Self.ordered(sides.map(\.low), count: count)
            let (byEnd, endPlaces) = Self.ordered(sides.map(\.high), count: count)
            starts.append(byStart)
            ends.append(byEnd)
            firstStart.append(startPlaces)
            firstEnd.append(endPlaces)
        }
        self.starts = starts
        self.ends = ends
        self.firstStart = firstStart
        self.firstEnd = firstEnd
    }

    /// The rows ordered by position, and where each position's begin, with an end after the last.
    private static func ordered(_ positions: [Int32], count: Int) -> ([Int32], [Int]) {
        var places = Array(repeating: 0, count: count + 1)
        for position in positions { places[Int(position) + 1] += 1 }
        for position in 0..<count { places[position + 1] += places[position] }
        var next = places
        var ordered = Array(repeating: Int32(0), count: positions.count)
        for (row, position) in positions.enumerated() {
            ordered[next[Int(position)]] = Int32(row)
            next[Int(position)] += 1
        }
        return (ordered, places)
    }

    /// The position beside a gap; nil at the end of the axis.
    func neighbor(of side: Side, _ direction: Direction, along axis: Int) -> Int32? {
        switch direction {
        case .down: side.low == 0 ? nil : side.low - 1
        case .up: Int(side.high) + 2 == firstStart[axis].count ? nil : side.high + 1
        }
    }

    /// A row that keeps a gap from growing to the position beside it; nil when none does.
    func row(
        bounding box: Box, along axis: Int, at position: Int32, _ direction: Direction,
        counting steps: inout StepCount
    ) throws(StepBudgetReached) -> Int? {
        let places = direction == .up ? firstStart[axis] : firstEnd[axis]
        let range = places[Int(position)]..<places[Int(position) + 1]
        try steps.take(range.count + 1)
        let ordered = direction == .up ? starts[axis] : ends[axis]
        for place in range where rows.intersects(Int(ordered[place]), box, except: axis) {
            return Int(ordered[place])
        }
        return nil
    }
}
