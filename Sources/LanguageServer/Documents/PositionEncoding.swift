package import Diagnostics

/// How a client counts the characters of a line.
package enum PositionEncoding: String, Sendable {
    case utf8 = "utf-8"
    case utf16 = "utf-16"
    case utf32 = "utf-32"

    /// The client's first choice among those that it offers; every client knows UTF-16.
    package init(offered: [String]) {
        self = offered.lazy.compactMap(Self.init).first ?? .utf16
    }

    /// The byte of a place; past a line's end is its end, within a character is its beginning.
    package func offset(line: Int, character: Int, in file: SourceFile) -> Int {
        guard line >= 0, line < file.lineCount else { return line < 0 ? 0 : file.text.utf8.count }
        let start = file.utf8Offset(of: SourcePosition(line: line + 1, column: 1))
        let end = file.endOfLine(line + 1)
        var left = max(0, character)
        var offset = start
        for scalar in file.utf8(start..<end).unicodeScalars {
            let width = width(of: scalar)
            if left < width { break }
            left -= width
            offset += UTF8.width(scalar)
        }
        return offset
    }

    /// The place of a byte, for the client.
    package func place(of position: SourcePosition, in file: SourceFile) -> (
        line: Int, character: Int
    ) {
        let offset = file.utf8Offset(of: position)
        let line = min(position.line, file.lineCount)
        let start = file.utf8Offset(of: SourcePosition(line: line, column: 1))
        let before = file.utf8(start..<max(start, offset)).unicodeScalars
        return (line - 1, before.reduce(0) { $0 + width(of: $1) })
    }

    private func width(of scalar: Unicode.Scalar) -> Int {
        width(ofScalarOf: UTF8.width(scalar))
    }

    /// How much a character counts that has so many bytes.
    func width(ofScalarOf bytes: Int) -> Int {
        switch self {
        case .utf8: bytes
        case .utf16: bytes == 4 ? 2 : 1
        case .utf32: 1
        }
    }
}
