/// Where the rows of a table stand in a bit set.
struct RowLayout {
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
            for range in test.positions.ranges { accepting.set(test.row, inRows: range) }
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
