extension CompiledTable {
    /// Compiles a table of the model that was cut.
    public init(_ table: DecisionTable, cut cutting: Cutting) {
        Self.checkOptions(of: table)
        let rows = RuleRows(table.rules, cut: cutting)
        let extras = ExtraRows(rows)
        let tests = TestsOfColumns(rows, extras: extras, columnCount: cutting.columns.count)
        let layout = Layout(ruleCount: table.rules.count, extras: extras)

        var bits = layout.allRows
        var columnStarts: [Int] = []
        for column in tests.columns {
            columnStarts.append(bits.count)
            bits += layout.bits(of: cutting.columns[column], tests: tests.ofColumn[column])
        }

        hitPolicy = table.hitPolicy
        optionCount = table.optionCount
        ruleCount = table.rules.count
        otherwise = table.otherwise
        columns = tests.columns
        self.bits = bits
        blockCount = layout.blockCount
        self.columnStarts = columnStarts
        cellCounts = tests.columns.map { cutting.columns[$0].cells.count }
        self.extras = extras
        options = RuleOptions(table.rules, optionCount: table.optionCount)
    }

    private static func checkOptions(of table: DecisionTable) {
        for options in table.rules.map(\.options) + (table.otherwise.map { [$0] } ?? []) {
            precondition(
                options.allSatisfy { 0..<table.optionCount ~= $0 },
                "a table leads to its own options")
            precondition(
                table.hitPolicy == .collect || options.count == 1,
                "a rule leads to one option, except under collect")
        }
    }
}

extension ExtraRows {
    init(_ rows: RuleRows) {
        let words = (rows.primary.count + 63) / 64
        var affected = Array(repeating: UInt64(0), count: words)
        var widened = affected
        for extra in rows.positive { widened[extra.rule >> 6] |= 1 << UInt64(extra.rule & 63) }
        for extra in rows.positive + rows.negative {
            affected[extra.rule >> 6] |= 1 << UInt64(extra.rule & 63)
        }
        start = words * 64
        rules = (rows.positive + rows.negative).map(\.rule)
        positiveCount = rows.positive.count
        self.affected = affected
        self.widened = widened
    }
}

/// What the rows of a table ask, column by column.
private struct TestsOfColumns {
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

/// Where the rows of a table stand in a bit set.
private struct Layout {
    let blockCount: Int
    /// The bit set of all rows, padding left out.
    let allRows: [SIMD8<UInt64>]
    private let words: [UInt64]

    init(ruleCount: Int, extras: ExtraRows) {
        let rowCount = extras.isEmpty ? ruleCount : extras.end
        blockCount = max(1, (rowCount + 511) / 512)
        var words = Array(repeating: UInt64(0), count: blockCount * 8)
        for row in 0..<ruleCount { words[row >> 6] |= 1 << UInt64(row & 63) }
        for row in extras.start..<extras.end { words[row >> 6] |= 1 << UInt64(row & 63) }
        self.words = words
        allRows = words.vectors
    }

    /// For every cell of a column the rows that accept it, one bit set after the other.
    func bits(
        of column: Column, tests: [(row: Int, positions: IntervalSet)]
    ) -> [SIMD8<UInt64>] {
        var accepting = BitRows(count: column.positionCount, firstRow: words)
        for test in tests {
            accepting.clear(test.row)
            accepting.set(test.row, inRows: test.positions)
        }
        accepting.complete()
        let representatives = column.representativePositions
        guard representatives.count < column.positionCount else { return accepting.words.vectors }
        return representatives.flatMap { Array(accepting.row($0)).vectors }
    }
}

extension [UInt64] {
    /// The same bits, eight words a vector.
    fileprivate var vectors: [SIMD8<UInt64>] {
        Array<SIMD8<UInt64>>(unsafeUninitializedCapacity: count / 8) { buffer, initialized in
            withUnsafeBytes { UnsafeMutableRawBufferPointer(buffer).copyMemory(from: $0) }
            initialized = count / 8
        }
    }
}
