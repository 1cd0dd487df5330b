/// Reads CSV by RFC 4180, letter by letter, and takes the apostrophe away that guards a cell.
struct CSVReader {
    private(set) var rows: [[String]] = []

    init(_ text: String) {
        var scalars = text.unicodeScalars.makeIterator()
        var cell = "".unicodeScalars
        var row: [String] = []
        var isQuoted = false
        var wasQuote = false
        while let scalar = scalars.next() {
            if isQuoted {
                if wasQuote, scalar != "\"" {
                    (isQuoted, wasQuote) = (false, false)
                } else if scalar == "\"", !wasQuote {
                    wasQuote = true
                    continue
                } else {
                    wasQuote = false
                    cell.append(scalar)
                    continue
                }
            }
            switch scalar {
            case "\"" where cell.isEmpty: isQuoted = true
            case ",":
                row.append(Self.unguarded(cell))
                cell = "".unicodeScalars
            case "\r": continue
            case "\n":
                rows.append(row + [Self.unguarded(cell)])
                (row, cell) = ([], "".unicodeScalars)
            default: cell.append(scalar)
            }
        }
    }

    private static func unguarded(_ cell: String.UnicodeScalarView) -> String {
        String(cell.first == "'" ? String.UnicodeScalarView(cell.dropFirst()) : cell)
    }
}
