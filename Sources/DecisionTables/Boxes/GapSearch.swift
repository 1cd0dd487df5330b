/// Finds the cases of no row, box by box.
///
/// A box is looked at together with the rows that reach into it. Without any it is a gap. If one
/// of them fills a fifth of it or more, that row is peeled off and the slabs around it are looked
/// at; else the box is cut in two where the fewest rows are cut with it:
///
///     ┌─────────┬──┐      ┌──────┬─────┐
///     │  above  │  │      │ a  a │     │
///     ├──────┬──┤r │      │      │  b  │      a, b: rows
///     │ row  │  │i │      │ a    │   b │      the cut between them meets none
///     │      │  │g.│      └──────┴─────┘
///     └──────┴──┴──┘
///
/// What is still to be looked at stands on three stacks, so that a box costs no memory of its own
/// and no depth of calls.
struct GapSearch {
    private let rows: BoxRows
    private let answeredAxes: [Int?]
    var steps: StepCount

    private var frames: [Frame] = []
    /// The sides of the frames' boxes.
    private var sides: [Side] = []
    /// The rows that reach into the frames' boxes.
    private var survivors: [Int32] = []

    /// The box that is looked at.
    private var box: Box
    private var shares: [Float]
    private var starts: [Int32]
    private var ends: [Int32]

    private struct Frame {
        /// Where its rows start.
        var start: Int
        var count: Int
    }

    init(_ rows: BoxRows, in space: BoxSpace, counting steps: StepCount) {
        self.rows = rows
        self.steps = steps
        answeredAxes = space.axes.map(\.answeredAxis)
        box = space.whole
        shares = Array(repeating: 1, count: rows.count)
        let widest = space.axes.map(\.count).max() ?? 0
        starts = Array(repeating: 0, count: widest + 1)
        ends = starts
        survivors = Array(0..<Int32(rows.count))
        push(box, from: 0)
    }

    /// The next gap, apart from all before it; nil when there is no more.
    mutating func next() throws(StepBudgetReached) -> Box? {
        while let frame = frames.popLast() {
            box.sides.withUnsafeMutableBufferPointer { box in
                for axis in box.indices { box[axis] = sides[sides.count - box.count + axis] }
            }
            sides.removeLast(rows.axisCount)
            guard frame.count > 0 else { return box }
            // A box costs something for each axis, however few its rows are.
            try steps.take((frame.count + 4) * rows.axisCount)
            switch choose(frame) {
            case .peel(let row): peel(Int(row), frame)
            case .cut(let axis, let position): cut(axis, at: position, frame)
            }
        }
        return nil
    }

    private mutating func push(_ box: Box, from start: Int) {
        frames.append(Frame(start: start, count: survivors.count - start))
        sides.append(contentsOf: box.sides)
    }
}

extension GapSearch {
    private enum Choice {
        case peel(Int32)
        /// Between the position and the one before it.
        case cut(axis: Int, position: Int32)
    }

    /// From this share of a box on, the row that fills it is peeled off.
    private static var peelingShare: Float { 0.2 }

    private mutating func choose(_ frame: Frame) -> Choice {
        for index in 0..<frame.count { shares[index] = 1 }
        var best = (cost: Int32.max, axis: 0, position: Int32(0))
        for axis in 0..<rows.axisCount where box.sides[axis].low < box.sides[axis].high {
            guard countEdges(along: axis, frame) else { continue }
            if let cut = bestCut(along: axis, frame), cut.cost < best.cost {
                best = (cut.cost, axis, cut.position)
            }
        }
        var widest = 0
        for index in 0..<frame.count where shares[index] > shares[widest] { widest = index }
        if shares[widest] >= Self.peelingShare || best.cost == Int32.max {
            return .peel(survivors[frame.start + widest])
        }
        return .cut(axis: best.axis, position: best.position)
    }

    /// Counts where rows start and end inside the box; false when all of them fill it.
    private mutating func countEdges(along axis: Int, _ frame: Frame) -> Bool {
        let side = box.sides[axis]
        let base = axis * rows.count
        let share = 1 / Float(side.count)
        let (first, count) = (frame.start, frame.count)
        var hasEdges = false
        rows.sides.withUnsafeBufferPointer { sides in
            survivors.withUnsafeBufferPointer { survivors in
                shares.withUnsafeMutableBufferPointer { shares in
                    for index in 0..<count {
                        let row = sides[base + Int(survivors[first + index])]
                        guard row.low > side.low || row.high < side.high else { continue }
                        hasEdges = true
                        let inside = row.clamped(to: side)
                        if inside.low > side.low { starts[Int(inside.low - side.low)] += 1 }
                        if inside.high < side.high { ends[Int(inside.high - side.low) + 1] += 1 }
                        shares[index] *= Float(inside.count) * share
                    }
                }
            }
        }
        return hasEdges
    }

    /// The cheapest cut, and clears the counts.
    private mutating func bestCut(
        along axis: Int, _ frame: Frame
    ) -> (cost: Int32, position: Int32)? {
        let side = box.sides[axis]
        let count = Int32(frame.count)
        var best: (cost: Int32, position: Int32)?
        // Rows that start before the position, without those that fill the box; those that end.
        var (started, ended) = (Int32(0), Int32(0))
        var starting = Int32(0)
        for offset in 1..<side.count { starting += starts[offset] }
        for offset in 1..<side.count {
            ended += ends[offset]
            if starts[offset] != 0 || ends[offset] != 0 {
                let (left, right) = (count - starting + started, count - ended)
                let cost = Self.crossingCost * (left + right - count) + max(left, right)
                if cost < best?.cost ?? Int32.max { best = (cost, side.low + Int32(offset)) }
            }
            started += starts[offset]
            starts[offset] = 0
            ends[offset] = 0
        }
        return best
    }

    private static var crossingCost: Int32 { 4 }
}

extension GapSearch {
    private mutating func cut(_ axis: Int, at position: Int32, _ frame: Frame) {
        var (axis, position) = (axis, position)
        if let answered = answeredAxes[axis], box.sides[answered].low < box.sides[answered].high {
            (axis, position) = (answered, box.sides[answered].high)
        }
        let side = box.sides[axis]
        let first = frames.count
        pushPart(Side(low: side.low, high: position - 1), of: axis, frame)
        pushPart(Side(low: position, high: side.high), of: axis, frame)
        drop(frame, below: first)
    }

    /// Leaves the slabs around a row to be looked at.
    private mutating func peel(_ row: Int, _ frame: Frame) {
        var rest = frame
        let first = frames.count
        for axis in 0..<rows.axisCount {
            let (side, taken) = (box.sides[axis], rows.side(of: row, along: axis))
            if taken.contains(side) { continue }
            if side.low < taken.low {
                pushPart(Side(low: side.low, high: taken.low - 1), of: axis, rest)
            }
            if taken.high < side.high {
                pushPart(Side(low: taken.high + 1, high: side.high), of: axis, rest)
            }
            box.sides[axis] = side.clamped(to: taken)
            rest.count = keepRows(reachingInto: box.sides[axis], along: axis, rest)
        }
        drop(frame, below: first)
    }

    /// Pushes the part of the box with another side, and the rows of the frame that reach into it.
    private mutating func pushPart(_ side: Side, of axis: Int, _ frame: Frame) {
        let start = survivors.count
        let base = axis * rows.count
        for index in frame.start..<frame.start + frame.count {
            let row = survivors[index]
            if rows.sides[base + Int(row)].intersects(side) { survivors.append(row) }
        }
        let whole = box.sides[axis]
        box.sides[axis] = side
        push(box, from: start)
        box.sides[axis] = whole
    }

    private mutating func keepRows(
        reachingInto side: Side, along axis: Int, _ frame: Frame
    ) -> Int {
        let base = axis * rows.count
        var kept = frame.start
        for index in frame.start..<frame.start + frame.count {
            let row = survivors[index]
            guard rows.sides[base + Int(row)].intersects(side) else { continue }
            survivors[kept] = row
            kept += 1
        }
        return kept - frame.start
    }

    /// Takes the rows of a frame off the stack, from below those of the frames pushed since.
    private mutating func drop(_ frame: Frame, below first: Int) {
        survivors.removeSubrange(frame.start..<frame.start + frame.count)
        for index in first..<frames.count { frames[index].start -= frame.count }
    }
}
