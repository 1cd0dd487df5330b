/// A block in terms of columns: where in each column it accepts what it finds.
struct Row {
    private(set) var tests: [Test] = []

    struct Test {
        var column: Int
        /// Positions in the column, as `Column.positionCount` counts them.
        var positions: IntervalSet
    }

    init(capacity: Int) {
        tests.reserveCapacity(capacity)
    }

    /// A row that asks for one thing.
    init(_ column: Int, accepting positions: IntervalSet) {
        tests = [Test(column: column, positions: positions)]
    }

    /// Asks for one thing more.
    mutating func add(_ column: Int, accepting positions: IntervalSet) {
        if let index = tests.firstIndex(where: { $0.column == column }) {
            tests[index].positions = tests[index].positions.intersection(positions)
        } else {
            tests.append(Test(column: column, positions: positions))
        }
    }

    /// The row of the cases that are in both.
    func and(_ other: Row) -> Row {
        var row = self
        for test in other.tests { row.add(test.column, accepting: test.positions) }
        return row
    }
}
