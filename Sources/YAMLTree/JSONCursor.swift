import Diagnostics

/// A place in the bytes of a text that knows its line and column.
struct JSONCursor {
    let bytes: [UInt8]
    private(set) var offset = 0
    private(set) var position = SourcePosition(line: 1, column: 1)

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// Nil at the end.
    var byte: UInt8? { offset < bytes.count ? bytes[offset] : nil }

    /// Goes past one byte; a column is passed with the last byte of its character.
    mutating func advance() {
        guard let byte else { return }
        offset += 1
        let next = self.byte
        if byte == 0x0A || (byte == 0x0D && next != 0x0A) {
            position = SourcePosition(line: position.line + 1, column: 1)
        } else if next.map({ $0 & 0xC0 != 0x80 }) ?? true {
            position.column += 1
        }
    }

    mutating func advance(by count: Int) {
        for _ in 0..<count { advance() }
    }

    mutating func skipSpaces() {
        while let byte, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { advance() }
    }

    /// Goes past a sign and the spaces before it, if it is what comes next.
    mutating func take(_ sign: Unicode.Scalar) -> Bool {
        skipSpaces()
        guard byte == UInt8(ascii: sign) else { return false }
        advance()
        return true
    }
}
