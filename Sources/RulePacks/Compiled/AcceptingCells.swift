internal import DecisionTables

/// Which cells of which columns a block accepts.
struct AcceptingCells {
    let cutting: Cutting

    /// In the order of the columns; of a column that is not named, every cell.
    func cells(of block: Block) -> [CompiledPack.AcceptedCells] {
        var accepted: [Int: IntervalSet] = [:]
        for line in block.lines {
            for (column, cells) in self.cells(of: line) {
                accepted[column] = accepted[column].map { $0.intersection(cells) } ?? cells
            }
        }
        return accepted.keys.sorted().map {
            CompiledPack.AcceptedCells(
                column: $0,
                cells: accepted[$0]?.ranges.map { [$0.lowerBound, $0.upperBound] } ?? [])
        }
    }

    private func cells(of line: Block.Line) -> [(column: Int, cells: IntervalSet)] {
        let columns = cutting.columnsOfInput[line.input]
        guard case .subsets(let tests) = line.test.answered, !tests.isEmpty else {
            // No test of the model tells values of one cell apart, so one of them speaks for all.
            let first = columns.lowerBound
            return [(first, indices(in: first) { accepts($0, line.test) })]
        }
        return tests.map { test in
            let column = self.column(of: test.members, among: columns)
            return (
                column,
                indices(in: column) { cell in
                    switch cell {
                    case .unanswered: line.test.acceptsUnanswered
                    case .none: !test.wantsMembers
                    case .some: test.wantsMembers
                    case .gap, .values: false
                    }
                }
            )
        }
    }

    private func accepts(_ cell: Cell, _ test: UnaryTest) -> Bool {
        switch cell {
        case .some, .none: test.answered != nil
        default: cell.representative.map(test.accepts) ?? false
        }
    }

    private func indices(in column: Int, where accepts: (Cell) -> Bool) -> IntervalSet {
        let cells = cutting.columns[column].cells
        return IntervalSet(values: cells.indices.filter { accepts(cells[$0]) })
    }

    private func column(of members: Members, among columns: Range<Int>) -> Int {
        let column = columns.first { cutting.columns[$0].cells.contains(.some(of: members)) }
        guard let column else {
            preconditionFailure("every set of members that a test names has a column")
        }
        return column
    }
}

extension UnaryTest.MemberTest {
    var members: Members {
        switch self {
        case .any(let members), .none(let members): members
        }
    }

    var wantsMembers: Bool {
        if case .any = self { true } else { false }
    }
}
