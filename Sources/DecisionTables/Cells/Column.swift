/// How one input, or one question about its members, is cut into cells.
///
/// A scalar input has one column. An input whose values are subsets has a column for every set of
/// members that some test names: does the answer have any of these? So no subset is enumerated.
/// The first cell of a column is `unanswered`, or for an earlier decision `gap`.
public struct Column: Sendable {
    public let input: Int
    public let cells: [Cell]
    let cut: Cut

    enum Cut: Sendable {
        case scalar(ScalarCut)
        case members(Members)
    }

    init(input: Int, cut: Cut, isDecision: Bool) {
        self.input = input
        self.cut = cut
        let none: Cell = isDecision ? .gap : .unanswered
        switch cut {
        case .scalar(let scalar): cells = [none] + scalar.numbers.map(Cell.values)
        case .members(let members): cells = [none, .none(of: members), .some(of: members)]
        }
    }

    /// The cell of a value, which must be of the input's kind and in its domain; nil is a gap.
    public func cell(of value: Value?) -> CellIndex {
        switch (value, cut) {
        case (nil, _), (.unanswered, _): 0
        case (.scalar(let number), .scalar(let cut)): cut.cell(of: number) + 1
        case (.subset(let answer), .members(let members)): answer.intersects(members) ? 2 : 1
        default: preconditionFailure("a value is of its input's kind")
        }
    }

    /// The cells that may be the one when the answer is among these numbers.
    func cells(among numbers: IntervalSet) -> [CellIndex] {
        guard case .scalar(let cut) = cut else {
            preconditionFailure("only a scalar answer is known to be among numbers")
        }
        let positions = cut.positions(of: numbers, and: false)
        let cells = Set(positions.ranges.joined().map { cut.cells[$0 - 1] + 1 })
        precondition(!cells.isEmpty, "an answer lies in its input's range")
        return cells.sorted()
    }

    /// The answered cells; one without a value, as *some of no members*, is left out.
    var answeredCells: [CellIndex] {
        (1..<CellIndex(cells.count)).filter { cells[Int($0)].representative != nil }
    }
}

extension Column {
    /// Where a test stands in a column: at 0 unanswered (or gap), then the stretches of a scalar,
    /// or at 1 and 2 the cells of a members' column.
    ///
    /// Rows are built over positions and not over cells, because the numbers that a test accepts
    /// are ranges of positions, while one cell may lie in several places.
    var positionCount: Int {
        switch cut {
        case .scalar(let cut): cut.stretches.count + 1
        case .members: 3
        }
    }

    /// For every cell a position in it.
    var representativePositions: [Int] {
        switch cut {
        case .scalar(let cut): [0] + cut.representatives.map { $0 + 1 }
        case .members: [0, 1, 2]
        }
    }
}
