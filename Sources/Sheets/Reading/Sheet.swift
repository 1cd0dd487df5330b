public import Diagnostics

/// A table as a spreadsheet saves it as text: rows of cells, each at its place in the file.
public struct Sheet: Sendable {
    public let file: SourceFile
    /// Without those that are empty throughout.
    public let rows: [Row]

    /// Most bytes of a file.
    public static let largestSize = 16 << 20
    /// Most rows that say something; a pack has no more than 10,000 rules.
    public static let mostRows = 20_000

    public struct Row: Sendable {
        /// As a spreadsheet counts it: from 1, empty rows too.
        public let number: Int
        public let cells: [Cell]
    }

    public struct Cell: Sendable {
        /// What it says: without quotes and without the apostrophe that guards a formula.
        public let text: String
        public let row: Int
        /// Counted from 1.
        public let column: Int
        /// Its bytes in the file, quotes included.
        let bytes: Range<Int>
        /// Where its text begins, if the text stands in the file letter by letter.
        let verbatimStart: Int?
    }
}

extension Sheet {
    /// The names of the columns, from the first to the last.
    var header: SourceRange {
        let cells = rows.first?.cells ?? []
        return file.range(
            of: (cells.first?.bytes.lowerBound ?? 0)..<(cells.last?.bytes.upperBound ?? 0))
    }
}

extension Sheet.Cell {
    var isBlank: Bool { text.allSatisfy(\.isWhitespace) }

    /// `row 4, column C`, as a spreadsheet names it.
    var name: String { Self.name(row: row, column: column) }

    static func name(row: Int, column: Int) -> String {
        "row \(row), column \(letters(of: column))"
    }

    /// `A`, `Z`, `AA`.
    private static func letters(of column: Int) -> String {
        var letters = ""
        var rest = column
        while rest > 0 {
            let letter = Unicode.Scalar(UInt8(65 + (rest - 1) % 26))
            letters = String(Character(letter)) + letters
            rest = (rest - 1) / 26
        }
        return letters
    }
}

extension SourceFile {
    func range(of bytes: Range<Int>) -> SourceRange {
        SourceRange(
            file: self, start: position(atUTF8Offset: bytes.lowerBound),
            end: position(atUTF8Offset: bytes.upperBound))
    }
}
