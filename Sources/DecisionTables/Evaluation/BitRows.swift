/// Rows of bits that are written column by column, as ranges of rows.
///
/// While it is being written, a row holds only where it differs from the row above it; so a range
/// of any length is two flips. `complete()` adds the rows up.
struct BitRows {
    let count: Int
    let wordsPerRow: Int
    private(set) var words: [UInt64]

    init(count: Int, bitsPerRow: Int) {
        self.count = count
        wordsPerRow = max(1, (bitsPerRow + 63) / 64)
        words = Array(repeating: 0, count: count * wordsPerRow)
    }

    /// Rows that start out equal.
    init(count: Int, firstRow: [UInt64]) {
        self.count = count
        wordsPerRow = firstRow.count
        words = firstRow + repeatElement(0, count: (count - 1) * firstRow.count)
    }

    /// Clears a bit, which was set in the first row and so in all, everywhere.
    mutating func clear(_ bit: Int) {
        flip(bit, fromRow: 0)
    }

    /// Sets a bit, which was not set in any of these rows before, in all of them.
    mutating func set(_ bit: Int, inRows rows: ClosedRange<Int>) {
        flip(bit, fromRow: rows.lowerBound)
        flip(bit, fromRow: rows.upperBound + 1)
    }

    private mutating func flip(_ bit: Int, fromRow row: Int) {
        guard row < count else { return }
        words[row * wordsPerRow + bit >> 6] ^= 1 << UInt64(bit & 63)
    }

    /// Turns differences into rows, once everything is set.
    mutating func complete() {
        let wordsPerRow = wordsPerRow
        words.withUnsafeMutableBufferPointer { words in
            for index in stride(from: wordsPerRow, to: words.count, by: 1) {
                words[index] ^= words[index - wordsPerRow]
            }
        }
    }

    func row(_ row: Int) -> ArraySlice<UInt64> {
        words[row * wordsPerRow..<(row + 1) * wordsPerRow]
    }

    /// Numbers the different rows by first appearance.
    func classes() -> ([CellIndex], count: Int) {
        var known: [ArraySlice<UInt64>: CellIndex] = [:]
        let classes = (0..<count).map { row in
            let bits = self.row(row)
            if let same = known[bits] { return same }
            let new = CellIndex(known.count)
            known[bits] = new
            return new
        }
        return (classes, known.count)
    }
}
