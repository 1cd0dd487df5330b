import Diagnostics

extension TreeBuilder {
    /// Finds the escapes of a double-quoted text that stand for forbidden characters.
    ///
    /// Looks at the text as written only when the text as meant has such a character.
    mutating func reportForbiddenEscapes(_ text: String, _ range: SourceRange) {
        guard text.utf8.count <= ReadingLimits.scalarBytes,
            text.unicodeScalars.contains(where: \.isForbidden)
        else { return }
        var scalars = Array(range.text.unicodeScalars)[...]
        var place = range.start
        while let scalar = scalars.first {
            guard let escape = Escape(scalars) else {
                let next = scalars.dropFirst().first
                let endsLine = scalar == "\n" || (scalar == "\r" && next != "\n")
                place.line += endsLine ? 1 : 0
                place.column = endsLine ? 1 : place.column + 1
                scalars = scalars.dropFirst()
                continue
            }
            var end = place
            end.column += escape.length
            if let scalar = escape.scalar, scalar.isForbidden, budget.mayReportEscape() {
                fail(.forbiddenEscape(scalar, at: SourceRange(file: file, start: place, end: end)))
            }
            place = end
            scalars = scalars.dropFirst(escape.length)
        }
    }
}

/// A backslash and what belongs to it.
private struct Escape {
    /// In Unicode scalars, the backslash included.
    var length: Int
    /// What it stands for; nil for an escaped line break.
    var scalar: Unicode.Scalar?

    private static let named: [Unicode.Scalar: Unicode.Scalar] = [
        "0": "\u{0}", "a": "\u{7}", "b": "\u{8}", "v": "\u{B}", "f": "\u{C}", "e": "\u{1B}",
        "N": "\u{85}", "L": "\u{2028}", "P": "\u{2029}",
    ]
    private static let digits: [Unicode.Scalar: Int] = ["x": 2, "u": 4, "U": 8]

    /// Nil unless the scalars start with a backslash and something on the same line.
    init?(_ scalars: ArraySlice<Unicode.Scalar>) {
        guard scalars.first == "\\", let kind = scalars.dropFirst().first,
            kind != "\n", kind != "\r"
        else { return nil }
        guard let count = Self.digits[kind] else {
            length = 2
            scalar = Self.named[kind] ?? kind
            return
        }
        length = 2 + count
        let digits = String(String.UnicodeScalarView(scalars.dropFirst(2).prefix(count)))
        scalar = UInt32(digits, radix: 16).flatMap(Unicode.Scalar.init)
    }
}
