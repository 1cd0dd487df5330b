/// A piece of a cell: what it says once spaces and quotes of a spreadsheet are plain, and where.
struct SheetPiece: Hashable {
    let text: String
    let cell: Sheet.Cell
    /// Its first byte in the file, if it stands there letter by letter.
    let start: Int?

    /// The whole of a cell, without the spaces around it.
    init(_ cell: Sheet.Cell) {
        self.init(cell.text, in: cell, at: cell.verbatimStart)
    }

    private init(_ text: String, in cell: Sheet.Cell, at start: Int?) {
        let said = text[...].withoutSpacesAround.withoutQuotes
        self.text = String(said).withPlainSpaces
        self.cell = cell
        let offset = text.utf8.distance(from: text.startIndex, to: said.startIndex)
        self.start = self.text.utf8.elementsEqual(said.utf8) ? start.map { $0 + offset } : nil
    }

    /// The bytes to which something said of this piece belongs.
    var bytes: Range<Int> { start.map { $0..<($0 + text.utf8.count) } ?? cell.bytes }

    /// The pieces between separators.
    func split(_ separator: String) -> [SheetPiece] {
        text.split(separator: separator, omittingEmptySubsequences: false).map(part)
    }

    /// What stands after some words; nil if it does not begin with them.
    func after(_ words: String) -> SheetPiece? {
        text.hasPrefix(words) ? part(text.dropFirst(words.count)) : nil
    }

    private func part(_ part: Substring) -> SheetPiece {
        let offset = text.utf8.distance(from: text.startIndex, to: part.startIndex)
        return SheetPiece(String(part), in: cell, at: start.map { $0 + offset })
    }
}

extension Sheet.Cell: Hashable {
    public static func == (one: Self, other: Self) -> Bool {
        one.bytes == other.bytes && one.text == other.text
    }

    public func hash(into hasher: inout Hasher) { hasher.combine(bytes) }
}
