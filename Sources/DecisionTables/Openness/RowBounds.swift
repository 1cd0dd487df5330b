/// Which rows of a table may hold, and which surely do, while not everything is known.
///
/// A column's cells are known up to a set of them. A row may hold if in each column some possible
/// cell is accepted, and surely holds if in each column all are.
struct RowBounds {
    private var possible: [SIMD8<UInt64>]
    private var certain: [SIMD8<UInt64>]
    /// By column of the table, the rows that accept all its possible cells.
    private var certainInColumn: [[SIMD8<UInt64>]] = []
    private let extras: ExtraRows

    /// Judges the rows by the possible cells of each of the table's columns, at least one each.
    init(_ table: CompiledTable, cells: [[CellIndex]]) {
        extras = table.extras
        possible = Array(table.bits[0..<table.blockCount])
        certain = possible
        for (column, cells) in cells.enumerated() {
            var someAccept = Array(repeating: SIMD8<UInt64>.zero, count: table.blockCount)
            var allAccept = Array(table.bits[0..<table.blockCount])
            for cell in cells {
                let start = table.columnStarts[column] + Int(cell) * table.blockCount
                for block in 0..<table.blockCount {
                    someAccept[block] |= table.bits[start + block]
                    allAccept[block] &= table.bits[start + block]
                }
            }
            for block in 0..<table.blockCount {
                possible[block] &= someAccept[block]
                certain[block] &= allAccept[block]
            }
            certainInColumn.append(allAccept)
        }
    }

    func mayApply(_ rule: Int) -> Bool {
        let positive =
            possible[row: rule] || extras.positiveRows(of: rule).contains { possible[row: $0] }
        return positive && !extras.negativeRows(of: rule).contains { certain[row: $0] }
    }

    func surelyApplies(_ rule: Int) -> Bool {
        let positive =
            certain[row: rule] || extras.positiveRows(of: rule).contains { certain[row: $0] }
        return positive && !extras.negativeRows(of: rule).contains { possible[row: $0] }
    }

    /// The table's columns that decide whether these rules apply.
    func columnsThatMatter(to rules: [Int]) -> [Int] {
        let rows = rules.flatMap { rule in
            [[rule], Array(extras.positiveRows(of: rule)), Array(extras.negativeRows(of: rule))]
                .joined().filter { possible[row: $0] && !certain[row: $0] }
        }
        return certainInColumn.indices.filter { column in
            rows.contains { !certainInColumn[column][row: $0] }
        }
    }
}

extension [SIMD8<UInt64>] {
    fileprivate subscript(row row: Int) -> Bool {
        self[row >> 9][row >> 6 & 7] >> UInt64(row & 63) & 1 == 1
    }
}
