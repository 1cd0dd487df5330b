/// Finds the rows of different rules that meet: along one axis in the order in which they start,
/// along the others by comparing.
struct RowSweep {
    private let rows: BoxRows
    /// The sides of all rows along the axis that parts them best, then the rest, row by row and
    /// ordered by their start.
    private let sides: [Side]
    private let order: [Int]

    struct Pair {
        var first: Int
        var second: Int
    }

    init(_ rows: BoxRows) {
        self.rows = rows
        guard let best = Self.mostSelectiveAxis(of: rows) else {
            order = Array(0..<rows.count)
            sides = []
            return
        }
        order = (0..<rows.count).sorted {
            let (one, other) = (rows.side(of: $0, along: best), rows.side(of: $1, along: best))
            return (one.low, $0) < (other.low, $1)
        }
        var sides: [Side] = []
        sides.reserveCapacity(rows.sides.count)
        let axes = [best] + (0..<rows.axisCount).filter { $0 != best }
        for row in order {
            for axis in axes { sides.append(rows.side(of: row, along: axis)) }
        }
        self.sides = sides
    }

    /// The pairs, ordered by rules, then rows; the first row is that of the earlier rule.
    func pairs(counting steps: inout StepCount) throws(StepBudgetReached) -> [Pair] {
        var pairs: [Pair] = []
        for index in order.indices {
            let met = try rowsMeeting(index, counting: &steps)
            try steps.take(met.count * 1_000)
            pairs += met
        }
        let rules = rows.rules
        return pairs.sorted {
            (rules[$0.first], rules[$0.second], $0.first, $0.second)
                < (rules[$1.first], rules[$1.second], $1.first, $1.second)
        }
    }

    private func rowsMeeting(
        _ index: Int, counting steps: inout StepCount
    ) throws(StepBudgetReached) -> [Pair] {
        let width = rows.axisCount
        var pairs: [Pair] = []
        var next = index + 1
        let base = index * width
        while next < order.count {
            let other = next * width
            if width > 0, sides[other].low > sides[base].high { break }
            var axis = 1
            while axis < width, sides[base + axis].intersects(sides[other + axis]) { axis += 1 }
            if axis >= width, rows.rules[order[index]] != rows.rules[order[next]] {
                pairs.append(
                    Pair(
                        first: min(order[index], order[next]),
                        second: max(order[index], order[next])))
            }
            next += 1
        }
        try steps.take((next - index) * 2)
        return pairs
    }

    /// The axis along which the fewest pairs of rows meet.
    private static func mostSelectiveAxis(of rows: BoxRows) -> Int? {
        var best: (axis: Int, pairs: Int)?
        for axis in 0..<rows.axisCount {
            let sides = rows.sides[axis * rows.count..<(axis + 1) * rows.count]
            let pairs = pairsMeeting(Array(sides))
            if pairs < best?.pairs ?? .max { best = (axis, pairs) }
        }
        return best?.axis
    }

    private static func pairsMeeting(_ sides: [Side]) -> Int {
        let last = Int(sides.map(\.high).max() ?? 0)
        var ending = Array(repeating: 0, count: last + 2)
        for side in sides { ending[Int(side.high) + 1] += 1 }
        for position in 0...last { ending[position + 1] += ending[position] }
        let apart = sides.reduce(0) { $0 + ending[Int($1.low)] }
        return sides.count * (sides.count - 1) / 2 - apart
    }
}
