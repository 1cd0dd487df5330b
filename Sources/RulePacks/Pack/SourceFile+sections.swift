package import Diagnostics

/// What a file brings, told from its lines without reading it, so that it can be left unread.
///
/// False whenever that is in doubt.
extension SourceFile {
    /// Whether `cases:` is the only key at the left margin.
    package var holdsOnlyCases: Bool {
        marginLines(upTo: 2) == ["cases:"]
    }

    /// Whether `language:`, with a plain word, and `texts:` are the only keys at the left margin.
    package var holdsOnlyTexts: Bool {
        let lines = marginLines(upTo: 3)
        guard lines.count == 2, let texts = lines.firstIndex(of: "texts:") else { return false }
        let other = lines[1 - texts]
        return other.hasPrefix("language: ")
            && other.utf8.dropFirst(10).allSatisfy {
                $0.isLetter || $0.isDigit || $0 == UInt8(ascii: "-")
            }
    }

    /// The lines that begin at the left margin, but for comments.
    private func marginLines(upTo most: Int) -> [String] {
        let bytes = Array(text.utf8)
        var lines: [String] = []
        var start = 0
        while start < bytes.count, lines.count < most {
            let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
            defer { start = end + 1 }
            switch bytes[start] {
            case UInt8(ascii: " "), UInt8(ascii: "#"), UInt8(ascii: "\n"): continue
            default: lines.append(String(decoding: bytes[start..<end], as: UTF8.self))
            }
        }
        return lines
    }
}
