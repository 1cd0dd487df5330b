/// The line of a text that a range starts in, made fit for a terminal, and a marker to go below it.
///
/// Tabs are spaces here, controls are pictures, and of a long line only the part around the
/// marker is left.
struct Excerpt {
    var text: String
    /// A `^` and as many `~` as make the width.
    var marker: String
    /// How many columns stand before the marker.
    var markerColumn: Int

    /// The most columns that are shown of a line.
    private static let widest = 160
    /// How many columns are kept before the marker when a long line is cut.
    private static let lead = 60

    /// Nil when the file has no such line to show.
    init?(_ range: SourceRange) {
        let file = range.file
        guard !file.text.isEmpty, range.start.line <= file.lineCount else { return nil }
        let line = range.start.line
        let first = max(1, range.start.column - 2 * Self.widest)
        let start = file.utf8Offset(of: SourcePosition(line: line, column: first))
        let end = file.utf8Offset(
            of: SourcePosition(line: line, column: range.start.column + 2 * Self.widest))
        let cells = Self.cells(of: file.utf8(start..<end), fromColumn: first)
        let past = range.end.line > line ? Int.max : range.end.column
        var window = Window(cells, from: range.start.column, to: past)
        window.narrow(
            to: Self.widest, keeping: Self.lead, isCutBefore: first > 1,
            isCutAfter: end < file.endOfLine(line))
        self.init(window)
    }

    private init(_ window: Window) {
        let shown = window.cells[window.shown]
        let before = window.cells[window.shown.lowerBound..<window.marked.lowerBound]
        let marked = window.cells[window.marked.clamped(to: window.shown)]
        text = (window.isCutBefore ? "…" : "") + shown.map(\.text).joined()
        if window.isCutAfter { text += "…" }
        markerColumn = before.reduce(window.isCutBefore ? 1 : 0) { $0 + $1.width }
        let width = max(1, marked.reduce(0) { $0 + $1.width })
        marker = "^" + String(repeating: "~", count: width - 1)
    }

    /// One for each character; a combining accent stands in the cell of its letter.
    private static func cells(of line: Substring, fromColumn first: Int) -> [Cell] {
        var cells: [Cell] = []
        var column = first
        var printed = 0
        for character in line {
            let cell = Cell(character, column: column, printedColumn: printed)
            cells.append(cell)
            column = cell.endColumn
            printed += cell.width
        }
        return cells
    }
}

/// A character as it is printed.
private struct Cell {
    var text: String
    var width: Int
    /// The column, in Unicode scalars from 1, at which it starts.
    var column: Int
    /// The column at which the next one starts.
    var endColumn: Int

    private static let tabStop = 4

    init(_ character: Character, column: Int, printedColumn: Int) {
        self.column = column
        endColumn = column + character.unicodeScalars.count
        if character == "\t" {
            width = Self.tabStop - printedColumn % Self.tabStop
            text = String(repeating: " ", count: width)
        } else {
            text = String(character).withControlsVisible
            width = text == String(character) ? character.printedWidth : text.count
        }
    }
}

/// Which cells of a line are marked, and which are shown.
private struct Window {
    let cells: [Cell]
    let marked: Range<Int>
    private(set) var shown: Range<Int>
    private(set) var isCutBefore = false
    private(set) var isCutAfter = false

    init(_ cells: [Cell], from start: Int, to past: Int) {
        self.cells = cells
        shown = cells.indices
        let first = cells.firstIndex { $0.endColumn > start } ?? cells.count
        let last = cells.firstIndex { $0.column >= past } ?? cells.count
        marked = first..<max(first, last)
    }

    mutating func narrow(to widest: Int, keeping lead: Int, isCutBefore: Bool, isCutAfter: Bool) {
        let total = cells.reduce(0) { $0 + $1.width }
        guard total > widest || isCutBefore || isCutAfter else { return }
        var first = marked.lowerBound
        var width = 0
        while first > 0, width + cells[first - 1].width <= lead {
            first -= 1
            width += cells[first].width
        }
        var last = marked.lowerBound
        while last < cells.count, width + cells[last].width <= widest - 2 {
            width += cells[last].width
            last += 1
        }
        shown = first..<last
        self.isCutBefore = isCutBefore || first > 0
        self.isCutAfter = isCutAfter || last < cells.count
    }
}
