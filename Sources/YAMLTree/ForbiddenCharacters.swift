import Diagnostics

/// The characters of a text that may not be in it, found in one pass over its bytes.
struct ForbiddenCharacters {
    /// The text as UTF-8, each forbidden character replaced by U+FFFD, so that the columns of what
    /// comes after stay as they are.
    private(set) var cleaned: [UInt8] = []
    /// The bytes of each, in the order of the text.
    private(set) var ranges: [Range<Int>] = []

    init(in text: String) {
        var text = text
        text.withUTF8 { bytes in
            search(bytes)
            clean(bytes)
        }
    }

    /// Only the first bytes of forbidden characters are looked at closely.
    private mutating func search(_ bytes: UnsafeBufferPointer<UInt8>) {
        for offset in bytes.indices {
            let byte = bytes[offset]
            if byte >= 0x20 && byte < 0x7F { continue }
            if byte == 0x0A || byte == 0x09 || byte == 0x0D { continue }
            let length =
                switch byte {
                case 0x00..<0x80: 1
                case 0xC2, 0xD8: 2
                case 0xE2, 0xEF: 3
                default: 0
                }
            guard length > 0, offset + length <= bytes.count else { continue }
            let range = offset..<(offset + length)
            if Self.scalar(bytes, range).isForbidden { ranges.append(range) }
        }
    }

    private static func scalar(
        _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
    ) -> Unicode.Scalar {
        let first = UInt32(bytes[range.lowerBound])
        let lead = range.count == 1 ? first : first & (range.count == 2 ? 0x1F : 0x0F)
        let value = range.dropFirst().reduce(lead) { $0 << 6 | UInt32(bytes[$1] & 0x3F) }
        return Unicode.Scalar(value) ?? "\u{FFFD}"
    }

    private mutating func clean(_ bytes: UnsafeBufferPointer<UInt8>) {
        cleaned.reserveCapacity(bytes.count + 2 * ranges.count)
        var start = 0
        for range in ranges {
            cleaned += bytes[start..<range.lowerBound]
            cleaned += [0xEF, 0xBF, 0xBD]
            start = range.upperBound
        }
        cleaned += bytes[start...]
    }
}

extension ForbiddenCharacters {
    func report(in file: SourceFile, to log: inout DiagnosticLog) {
        let shown = ranges.prefix(ReadingLimits.forbiddenCharacters)
        for (number, bytes) in shown.enumerated() {
            guard let scalar = file.utf8(bytes).unicodeScalars.first else { continue }
            var diagnostic = Diagnostic.forbiddenCharacter(scalar, at: file.range(of: bytes))
            if number == shown.count - 1, let last = ranges.last, ranges.count > shown.count {
                diagnostic.notes = [
                    .moreForbiddenCharacters(ranges.count - shown.count, last: file.range(of: last))
                ]
            }
            log.report(diagnostic)
        }
    }
}

extension SourceFile {
    func range(of bytes: Range<Int>) -> SourceRange {
        SourceRange(
            file: self, start: position(atUTF8Offset: bytes.lowerBound),
            end: position(atUTF8Offset: bytes.upperBound))
    }
}
