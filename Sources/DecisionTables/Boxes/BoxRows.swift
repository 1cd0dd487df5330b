/// The rules of a table as boxes: a rule applies to the cases of all its rows.
struct BoxRows: Sendable {
    let axisCount: Int
    /// The rule of each row, ascending.
    private(set) var rules: [Int32] = []
    /// The sides of all rows, those along one axis together, so that filtering reads one stretch
    /// of memory.
    let sides: [Side]

    init(
        of table: DecisionTable, in space: BoxSpace, counting steps: inout StepCount
    ) throws(StepBudgetReached) {
        axisCount = space.axes.count
        var boxes: [Box] = []
        for (index, rule) in table.rules.enumerated() {
            let found = try space.boxes(of: rule, counting: &steps)
            boxes += found
            rules += Array(repeating: Int32(index), count: found.count)
        }
        var sides: [Side] = []
        sides.reserveCapacity(boxes.count * axisCount)
        for axis in 0..<axisCount {
            for box in boxes { sides.append(box.sides[axis]) }
        }
        self.sides = sides
    }

    var count: Int { rules.count }

    func side(of row: Int, along axis: Int) -> Side { sides[axis * count + row] }

    func box(of row: Int) -> Box {
        Box(sides: (0..<axisCount).map { side(of: row, along: $0) })
    }

    /// Whether a row and a box have a case in common, looked at along all axes but one.
    func intersects(_ row: Int, _ box: Box, except skipped: Int) -> Bool {
        for axis in 0..<axisCount
        where axis != skipped && !side(of: row, along: axis).intersects(box.sides[axis]) {
            return false
        }
        return true
    }
}
