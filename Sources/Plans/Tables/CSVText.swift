/// Rows as a spreadsheet reads them (RFC 4180): commas, CRLF, quotes where they are needed.
///
/// A cell that a spreadsheet could run as a formula gets an apostrophe before it, and so does one
/// that begins with an apostrophe; so whoever reads the file takes one leading apostrophe away and
/// has the cell as it was.
package struct CSVText {
    package let text: String

    package init(_ rows: [[String]]) {
        text = rows.map { $0.map(Self.field).joined(separator: ",") + "\r\n" }.joined()
    }

    private static func field(_ cell: String) -> String {
        let safe = isRisky(cell) ? "'" + cell : cell
        let needsQuotes =
            safe.utf8.contains { ",\"\r\n".utf8.contains($0) }
            || safe.first == " " || safe.last == " "
        guard needsQuotes else { return safe }
        let doubled = safe.unicodeScalars.reduce(into: "".unicodeScalars) { doubled, scalar in
            if scalar == "\"" { doubled.append(scalar) }
            doubled.append(scalar)
        }
        return "\"\(String(doubled))\""
    }

    /// Whether the first character that is no white space begins a formula, or is our mark.
    private static func isRisky(_ cell: String) -> Bool {
        guard let first = cell.unicodeScalars.first else { return false }
        if first == "\t" || first == "\r" || first == "\n" { return true }
        let shown = cell.unicodeScalars.first { !$0.properties.isWhitespace }
        switch shown {
        case "=", "+", "-", "@", "'", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}": return true
        default: return false
        }
    }
}
