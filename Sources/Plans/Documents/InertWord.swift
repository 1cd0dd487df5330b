/// Words that sites turn into links, mentions or references although nobody marked them.
enum InertWord {
    /// Whether some reading of GitHub's Markdown would do so; cost: linear in the word.
    static func isNeeded(for word: [Unicode.Scalar]) -> Bool {
        guard word.count > 1 else { return false }
        let letters = word.map { $0.isASCIILetter ? Unicode.Scalar($0.value | 0x20) ?? $0 : $0 }
        return letters.indices.contains { index in
            let rest = letters[index...]
            return switch letters[index] {
            case "@": true
            case ":": rest.starts(with: "://".unicodeScalars)
            case "w": rest.starts(with: "www.".unicodeScalars)
            case "#": rest.dropFirst().first?.isASCIIDigit ?? false
            case "g":
                rest.starts(with: "gh-".unicodeScalars)
                    && rest.dropFirst(3).first?.isASCIIDigit ?? false
            case "m": rest.starts(with: "mailto:".unicodeScalars)
            case "x": rest.starts(with: "xmpp:".unicodeScalars)
            default: false
            }
        }
    }
}
