/// What parts the cells of a table: told by its first line, or by what a spreadsheet says before it.
struct Separator {
    var byte: UInt8
    /// Where the table begins: after a line `sep=;`, as Excel writes it.
    var end = 0

    init(_ bytes: [UInt8]) {
        let lineEnds: Set<UInt8> = [UInt8(ascii: "\n"), UInt8(ascii: "\r")]
        let line = bytes.prefix { !lineEnds.contains($0) }
        if let said = Self.said(by: line) {
            byte = said
            end = line.count
            if end < bytes.count, bytes[end] == UInt8(ascii: "\r") { end += 1 }
            if end < bytes.count, bytes[end] == UInt8(ascii: "\n") { end += 1 }
            return
        }
        var counts: [UInt8: Int] = [:]
        var isQuoted = false
        for byte in bytes {
            if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
            if isQuoted { continue }
            if lineEnds.contains(byte), !counts.isEmpty { break }
            if Self.known.contains(byte) { counts[byte, default: 0] += 1 }
        }
        let most = counts.values.max()
        byte = Self.known.first { counts[$0] == most } ?? Self.known[0]
    }

    /// `;` for `sep=;`, also in capitals, in quotes, and with the empty cells behind it that a spreadsheet
    /// saves.
    private static func said(by line: ArraySlice<UInt8>) -> UInt8? {
        let text = String(decoding: line, as: UTF8.self).lowercased().replacing("\"", with: "")
        guard text.hasPrefix("sep="), let byte = text.utf8.dropFirst(4).first,
            text.utf8.dropFirst(4).allSatisfy({ $0 == byte })
        else { return nil }
        return byte
    }

    private static let known = [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t")]
}
