/// A part of a text that is being read, which knows where it stands in the whole.
struct TextPart {
    private let scalars: ArraySlice<Unicode.Scalar>

    init(_ text: String) {
        scalars = Array(text.unicodeScalars)[...]
    }

    private init(_ scalars: ArraySlice<Unicode.Scalar>) {
        self.scalars = scalars
    }

    /// In Unicode scalars from the beginning of the whole.
    var offset: Int { scalars.startIndex }
    var length: Int { scalars.count }
    var isEmpty: Bool { scalars.isEmpty }
    var first: Unicode.Scalar? { scalars.first }

    var text: String {
        var text = ""
        text.unicodeScalars.append(contentsOf: scalars)
        return text
    }

    /// In single quotes, and cut where it is too long to be read in a message.
    var quoted: String {
        let limit = 60
        return length <= limit
            ? "'\(text)'" : "'\(TextPart(scalars.prefix(limit)).text)…'"
    }

    /// Without the spaces around it.
    var trimmed: TextPart {
        guard let first = scalars.firstIndex(where: { !$0.isSpace }),
            let last = scalars.lastIndex(where: { !$0.isSpace })
        else { return TextPart(scalars.prefix(0)) }
        return TextPart(scalars[first...last])
    }

    /// The parts between the separators, each trimmed, empty ones included.
    func split(where isSeparator: (Unicode.Scalar) -> Bool) -> [TextPart] {
        scalars.split(omittingEmptySubsequences: false, whereSeparator: isSeparator)
            .map { TextPart($0).trimmed }
    }

    /// What stands before the first scalar that meets the condition, and the rest from it on.
    func cut(where isCut: (Unicode.Scalar) -> Bool) -> (before: TextPart, after: TextPart) {
        cut(at: scalars.firstIndex(where: isCut) ?? scalars.endIndex)
    }

    /// What stands before an offset of the whole that lies in this part, and the rest from it on.
    func cut(at offset: Int) -> (before: TextPart, after: TextPart) {
        (TextPart(scalars[..<offset]).trimmed, TextPart(scalars[offset...]).trimmed)
    }

    /// The number that exactly this many ASCII digits write; nil for anything else.
    func number(digits: Int) -> Int? { length == digits ? number : nil }

    /// The number that ASCII digits write, up to 999,999,999; nil for anything else.
    var number: Int? {
        guard (1...9).contains(length), scalars.allSatisfy(\.isDigit) else { return nil }
        return Int(text)
    }
}
