/// Gaps of which each is maximal along an axis: it cannot grow there in either direction, for some
/// case beside it has a rule.
///
/// Nearly all boxes that the search finds are. In place of one that is not, the lines through its
/// cases are taken, as far as no row stops them, and taken out of all other boxes:
///
///     ┌──────┬───┐        ┌──────────┐
///     ├───┬──┤   │        │          │
///     │   │no│   │   →    ├──────────┤     no can grow along both axes;
///     │   ├──┴───┤        │    no    │     the lines through it cannot grow to left and right
///     └───┴──────┘        └──────────┘
///
/// A line that fills its axis is followed along the next one. Lines never meet, so what has been
/// replaced is final and the work ends.
struct MaximalGaps {
    private(set) var boxes: [Box] = []
    private let edges: RowEdges
    /// The axes of members come before the axis that says whether their input is answered.
    private let order: [Int]
    private let whole: Box

    init(
        _ found: [Box], between rows: BoxRows, in space: BoxSpace, counting steps: inout StepCount
    ) throws(StepBudgetReached) {
        edges = RowEdges(rows, in: space)
        order = Array(space.axes.indices.reversed())
        whole = space.whole
        var pending = found
        var lines: [Box] = []
        while let box = pending.popLast() {
            if try isMaximal(box, counting: &steps) {
                boxes.append(box)
                continue
            }
            let taken = try self.lines(through: box, rank: 0, counting: &steps)
            lines += taken
            for line in taken {
                try steps.take((pending.count + boxes.count) * rows.axisCount)
                let cut = boxes.filter(line.intersects)
                boxes.removeAll(where: line.intersects)
                pending = (pending + cut).flatMap { $0.subtracting(line) }
                try steps.take(StepCount.ofBox)
            }
        }
        boxes += lines
    }

    private func isMaximal(
        _ box: Box, counting steps: inout StepCount
    ) throws(StepBudgetReached) -> Bool {
        for axis in order where box.sides[axis] != whole.sides[axis] {
            var isBounded = true
            for direction in RowEdges.Direction.allCases where isBounded {
                let side = box.sides[axis]
                guard let position = edges.neighbor(of: side, direction, along: axis) else {
                    continue
                }
                isBounded =
                    try edges.row(
                        bounding: box, along: axis, at: position, direction, counting: &steps)
                    != nil
            }
            if isBounded { return true }
        }
        return box == whole
    }

    /// The gaps that a box becomes when each of its lines grows as far as it can.
    private func lines(
        through box: Box, rank: Int, counting steps: inout StepCount
    ) throws(StepBudgetReached) -> [Box] {
        guard rank < order.count else { return [box] }
        var lines: [Box] = []
        for risen in try grown(box, .up, rank: rank, counting: &steps) {
            for line in try grown(risen, .down, rank: rank, counting: &steps) {
                if line.sides[order[rank]] == whole.sides[order[rank]] {
                    lines += try self.lines(through: line, rank: rank + 1, counting: &steps)
                } else {
                    lines.append(line)
                }
            }
        }
        return lines
    }

    private func grown(
        _ box: Box, _ direction: RowEdges.Direction, rank: Int, counting steps: inout StepCount
    ) throws(StepBudgetReached) -> [Box] {
        let axis = order[rank]
        let sections = Members(order[(rank + 1)...])
        var growing = [box]
        var grown: [Box] = []
        while var box = growing.popLast() {
            guard let position = edges.neighbor(of: box.sides[axis], direction, along: axis) else {
                grown.append(box)
                continue
            }
            let bound = try edges.row(
                bounding: box, along: axis, at: position, direction, counting: &steps)
            if let bound {
                let row = edges.rows.box(of: bound)
                try steps.take(StepCount.ofBox)
                growing += box.slabs(around: row, along: sections)
                grown.append(box.clamped(to: row, along: sections))
            } else {
                if direction == .up { box.sides[axis].high = position }
                if direction == .down { box.sides[axis].low = position }
                growing.append(box)
            }
        }
        return grown
    }
}

extension Box {
    /// The part that lies within another box, as far as these axes go.
    fileprivate func clamped(to other: Box, along axes: Members) -> Box {
        var box = self
        for axis in axes { box.sides[axis] = sides[axis].clamped(to: other.sides[axis]) }
        return box
    }
}
