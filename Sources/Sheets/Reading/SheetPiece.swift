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
        let plain = text.plainSpaces.withoutQuotes
        self.text = plain
        self.cell = cell
        let before = text.range(of: plain).map { text.utf8.distance(from: text.startIndex, to: $0) }
        self.start = start.flatMap { start in before.map { start + $0 } }
    }

    /// The bytes to which something said of this piece belongs.
    var bytes: Range<Int> { start.map { $0..<($0 + text.utf8.count) } ?? cell.bytes }

    /// The pieces between separators.
    func split(_ separator: String) -> [SheetPiece] {
        var pieces: [SheetPiece] = []
        var rest = text[...]
        while let found = rest.range(of: separator) {
            pieces.append(part(rest[..<found]))
            rest = rest[rest.utf8.index(found, offsetBy: separator.utf8.count)...]
        }
        return pieces + [part(rest)]
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

extension StringProtocol {
    /// Where another text begins in it.
    func range(of other: String) -> Index? {
        if other.isEmpty { return startIndex }
        var start = startIndex
        while start < endIndex {
            if self[start...].hasPrefix(other) { return start }
            start = index(after: start)
        }
        return nil
    }
}

extension String {
    /// Without a pair of quotation marks around it, such as a word processor puts there.
    var withoutQuotes: String {
        let pairs: [Character: Character] = ["“": "”", "‘": "’", "„": "“", "«": "»", "\"": "\""]
        guard count >= 2, let first, let closing = pairs[first], last == closing else {
            return self
        }
        return String(dropFirst().dropLast()).plainSpaces
    }
}
