internal import Diagnostics

/// A text of YAML that knows which piece of a table each part of it says.
struct MappedText {
    private(set) var text = ""
    /// What the cells say; apart from each other and in order, as are the tests and the rows.
    private var pieces: [Mark] = []
    /// Whole tests, of one piece or more.
    private var tests: [Mark] = []
    private var rows: [Mark] = []

    struct Mark {
        /// The bytes of this text.
        var written: Range<Int>
        /// The bytes of the table.
        var bytes: Range<Int>
        var cell: Sheet.Cell
        /// Whether both read the same, letter by letter.
        var isVerbatim: Bool

        func moved(by shift: Int) -> Mark {
            var mark = self
            mark.written = (written.lowerBound + shift)..<(written.upperBound + shift)
            return mark
        }
    }

    init(_ text: String = "") {
        self.text = text
    }

    static func += (mapped: inout MappedText, text: String) { mapped.text += text }

    static func += (mapped: inout MappedText, other: MappedText) {
        let shift = mapped.text.utf8.count
        mapped.text += other.text
        mapped.pieces += other.pieces.map { $0.moved(by: shift) }
        mapped.tests += other.tests.map { $0.moved(by: shift) }
        mapped.rows += other.rows.map { $0.moved(by: shift) }
    }

    /// Adds what a piece of the table says, in the way it is written here.
    mutating func add(_ written: String, saying piece: SheetPiece) {
        let start = text.utf8.count
        text += written
        pieces.append(
            Mark(
                written: start..<text.utf8.count, bytes: piece.bytes, cell: piece.cell,
                isVerbatim: piece.start != nil && written == piece.text))
    }

    /// Says that all from a byte on is one test, of which more is said than of a word in it.
    mutating func markTest(of piece: SheetPiece, from start: Int) {
        tests.append(
            Mark(
                written: start..<text.utf8.count, bytes: piece.bytes, cell: piece.cell,
                isVerbatim: false))
    }

    /// Says that all from a byte on is a row's; what its cells say is told by these.
    mutating func markRow(of cell: Sheet.Cell, from start: Int) {
        rows.append(
            Mark(
                written: start..<text.utf8.count, bytes: cell.bytes, cell: cell, isVerbatim: false))
    }
}

extension MappedText {
    /// The same diagnostic at the cell that it is about, which it names; as it was, if it is about none.
    func moved(_ diagnostic: Diagnostic, in file: SourceFile, to table: SourceFile) -> Diagnostic {
        guard diagnostic.range.file === file, let mark = mark(around: diagnostic.range) else {
            return diagnostic
        }
        var moved = diagnostic
        moved.range = range(of: diagnostic.range, by: mark, in: table)
        moved.message += " (\(mark.cell.name))"
        moved.notes = diagnostic.notes.map { note in
            guard note.range.file === file, let mark = self.mark(around: note.range) else {
                return note
            }
            return Diagnostic.Note(note.message, at: range(of: note.range, by: mark, in: table))
        }
        moved.fixIts = diagnostic.fixIts.compactMap { fixIt in
            guard let mark = self.mark(around: fixIt.range), mark.isVerbatim else { return nil }
            return Diagnostic.FixIt(
                fixIt.summary, replacing: range(of: fixIt.range, by: mark, in: table),
                with: fixIt.replacement, isSure: fixIt.isSure)
        }
        return moved
    }

    /// The smallest part that holds all of a range.
    private func mark(around range: SourceRange) -> Mark? {
        let start = range.file.utf8Offset(of: range.start)
        let end = range.file.utf8Offset(of: range.end)
        return [pieces, tests, rows].lazy.compactMap { Self.mark(in: $0, around: start, end) }.first
    }

    /// Cost: logarithmic in the marks, since a large table may have a fault in each row.
    private static func mark(in marks: [Mark], around start: Int, _ end: Int) -> Mark? {
        var low = 0
        var high = marks.count
        while low < high {
            let middle = (low + high) / 2
            if marks[middle].written.lowerBound <= start { low = middle + 1 } else { high = middle }
        }
        guard low > 0, end <= marks[low - 1].written.upperBound else { return nil }
        return marks[low - 1]
    }

    private func range(of range: SourceRange, by mark: Mark, in table: SourceFile) -> SourceRange {
        guard mark.isVerbatim else { return table.range(of: mark.bytes) }
        let shift = mark.bytes.lowerBound - mark.written.lowerBound
        let start = range.file.utf8Offset(of: range.start) + shift
        let end = range.file.utf8Offset(of: range.end) + shift
        return table.range(of: start..<end)
    }
}
