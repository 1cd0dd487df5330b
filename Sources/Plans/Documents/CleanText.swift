/// A text without characters that would make it read otherwise than it is.
///
/// Control characters, marks that turn the direction of writing, byte order marks and
/// noncharacters are taken out; tabs become spaces; every kind of line end becomes U+2028.
struct CleanText {
    let text: String

    static let lineBreak: Unicode.Scalar = "\u{2028}"

    /// Cost: linear in the text.
    init(_ text: String) {
        self.text = text.utf8.allSatisfy { 0x20...0x7E ~= $0 } ? text : Self.cleaned(text)
    }

    var scalars: String.UnicodeScalarView { text.unicodeScalars }

    /// The lines, at least one.
    var lines: [String] {
        scalars.split(separator: Self.lineBreak, omittingEmptySubsequences: false)
            .map { String($0) }
    }

    private static func cleaned(_ text: String) -> String {
        var clean = UTF8Text()
        var previous: Unicode.Scalar = " "
        for scalar in text.unicodeScalars {
            defer { previous = scalar }
            switch scalar {
            case "\n" where previous == "\r": continue
            case "\n", "\r", "\u{85}", "\u{2028}", "\u{2029}": clean.append(lineBreak)
            case "\t", "\u{0B}", "\u{0C}": clean.append(" ")
            default: if !scalar.misleads { clean.append(scalar) }
            }
        }
        return clean.string
    }
}
