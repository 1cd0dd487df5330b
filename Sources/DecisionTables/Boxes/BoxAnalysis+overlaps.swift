extension BoxAnalysis {
    /// Two rules that both apply to some cases.
    public struct Overlap: Sendable {
        /// The rule that comes first.
        public let first: Int
        public let second: Int
        /// Cases of both: all of them, or the largest box where they are several.
        public let box: TableBox
    }

    /// All pairs of rules that both apply to some case, ordered by rules.
    ///
    /// Each pair is charged as a thousand steps, as is each gap box, so that the budget bounds memory.
    public func overlaps() throws(StepBudgetReached) -> [Overlap] {
        var steps = StepCount(budget: budget)
        let pairs = try RowMeetings(rows, in: space).pairs(counting: &steps)
        var overlaps: [Overlap] = []
        var widest = 0.0
        for pair in pairs {
            let (first, second) = (Int(rows.rules[pair.first]), Int(rows.rules[pair.second]))
            guard let box = rows.box(of: pair.first).intersection(rows.box(of: pair.second)) else {
                preconditionFailure("rows that meet have cases in common")
            }
            let overlap = Overlap(first: first, second: second, box: TableBox(box, in: space))
            if let last = overlaps.last, last.first == first, last.second == second {
                guard box.volume > widest else { continue }
                overlaps[overlaps.count - 1] = overlap
            } else {
                overlaps.append(overlap)
            }
            widest = box.volume
        }
        return overlaps
    }
}

extension Box {
    /// How many points lie in the box, about.
    fileprivate var volume: Double { sides.reduce(1) { $0 * Double($1.count) } }
}
