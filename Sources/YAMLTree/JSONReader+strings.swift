import Diagnostics

extension JSONReader {
    /// A text between double quotes, the cursor standing at the first.
    mutating func string() throws(Stop) -> String {
        let start = cursor.position
        let opening = character
        cursor.advance()
        var text: [UInt8] = []
        while cursor.byte != UInt8(ascii: "\"") {
            guard let byte = cursor.byte, byte != 0x0A, byte != 0x0D else {
                throw stop(.jsonQuoteUnclosed(at: opening))
            }
            if byte == UInt8(ascii: "\\") {
                text += String(try escape()).utf8
            } else {
                text.append(byte)
                cursor.advance()
            }
        }
        cursor.advance()
        let string = String(decoding: text, as: UTF8.self)
        if let diagnostic = budget.check(string, at: range(from: start)) {
            log.report(diagnostic)
            isWhole = false
        }
        return string
    }

    private mutating func escape() throws(Stop) -> Unicode.Scalar {
        let start = cursor.position
        guard let scalar = try escapedScalar(from: start) else { return "\u{FFFD}" }
        guard scalar.isForbidden else { return scalar }
        isWhole = false
        if budget.mayReportEscape() {
            log.report(.forbiddenEscape(scalar, at: range(from: start)))
        }
        return scalar
    }

    /// Nil, and an error, for half of a surrogate pair.
    private mutating func escapedScalar(
        from start: SourcePosition
    ) throws(Stop) -> Unicode.Scalar? {
        cursor.advance()
        let kind = cursor.byte
        let isEnd = kind == nil || kind == 0x0A || kind == 0x0D
        if !isEnd { cursor.advance() }
        switch kind {
        case UInt8(ascii: "u"): break
        case UInt8(ascii: "\""): return "\""
        case UInt8(ascii: "\\"): return "\\"
        case UInt8(ascii: "/"): return "/"
        case UInt8(ascii: "b"): return "\u{8}"
        case UInt8(ascii: "f"): return "\u{C}"
        case UInt8(ascii: "n"): return "\n"
        case UInt8(ascii: "r"): return "\r"
        case UInt8(ascii: "t"): return "\t"
        default:
            while let byte = cursor.byte, byte & 0xC0 == 0x80 { cursor.advance() }
            throw stop(.jsonUnknownEscape(at: range(from: start)))
        }
        guard let first = fourDigits() else { throw stop(.jsonBadDigits(at: range(from: start))) }
        cursor.advance(by: 4)
        if let scalar = Unicode.Scalar(first) { return scalar }
        if let pair = secondHalf(of: first) {
            cursor.advance(by: 6)
            return pair
        }
        isWhole = false
        if budget.mayReportEscape() { log.report(.jsonHalfPair(at: range(from: start))) }
        return nil
    }

    /// The value of the four hexadecimal digits that come next.
    private func fourDigits(after skipped: Int = 0) -> UInt32? {
        let first = cursor.offset + skipped
        guard first + 4 <= cursor.bytes.count else { return nil }
        let digits = cursor.bytes[first..<first + 4]
        guard digits.allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }) else { return nil }
        return UInt32(String(decoding: digits, as: UTF8.self), radix: 16)
    }

    private func secondHalf(of first: UInt32) -> Unicode.Scalar? {
        guard (0xD800..<0xDC00).contains(first),
            cursor.bytes[cursor.offset...].starts(with: "\\u".utf8),
            let second = fourDigits(after: 2), (0xDC00..<0xE000).contains(second)
        else { return nil }
        return Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
    }
}
