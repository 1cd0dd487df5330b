/// What the rows of a table ask, column by column.
struct TestsOfColumns {
    /// The columns that are tested at all, ascending.
    let columns: [Int]
    let ofColumn: [[(row: Int, positions: IntervalSet)]]

    init(_ rows: RuleRows, extras: ExtraRows, columnCount: Int) {
        var ofColumn: [[(row: Int, positions: IntervalSet)]] = Array(
            repeating: [], count: columnCount)
        func add(_ row: Row, at index: Int) {
            for test in row.tests { ofColumn[test.column].append((index, test.positions)) }
        }
        for (index, row) in rows.primary.enumerated() { add(row, at: index) }
        for (offset, extra) in (rows.positive + rows.negative).enumerated() {
            add(extra.row, at: extras.start + offset)
        }
        columns = ofColumn.indices.filter { !ofColumn[$0].isEmpty }
        self.ofColumn = ofColumn
    }
}
