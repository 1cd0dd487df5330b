/// A text without characters that would make it read otherwise than it is.
///
/// Control characters, marks that turn the direction of writing, byte order marks and
/// noncharacters are taken out; tabs become spaces; every kind of line end becomes U+2028.
struct CleanText {
    let scalars: String.UnicodeScalarView

    static let lineBreak: Unicode.Scalar = "\u{2028}"

    /// Cost: linear in the text.
    init(_ text: some StringProtocol) {
        var clean = String.UnicodeScalarView()
        var previous: Unicode.Scalar = " "
        for scalar in text.unicodeScalars {
            defer { previous = scalar }
            switch scalar {
            case "\n" where previous == "\r": continue
            case "\n", "\r", "\u{85}", "\u{2028}", "\u{2029}": clean.append(Self.lineBreak)
            case "\t", "\u{0B}", "\u{0C}": clean.append(" ")
            default: if !scalar.misleads { clean.append(scalar) }
            }
        }
        scalars = clean
    }

    /// The lines, at least one.
    var lines: [String] {
        scalars.split(separator: Self.lineBreak, omittingEmptySubsequences: false)
            .map { String($0) }
    }
}

extension Unicode.Scalar {
    /// Whether it is invisible and can change how its neighbours read.
    fileprivate var misleads: Bool {
        switch value {
        case 0x00...0x1F, 0x7F...0x9F: true
        case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
        case 0xFEFF, 0xFFF9...0xFFFB: true
        default: properties.isNoncharacterCodePoint
        }
    }

    /// Whether a backslash before it makes it stand for itself.
    var isASCIIPunctuation: Bool {
        switch value {
        case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: true
        default: false
        }
    }

    var isASCIIDigit: Bool { ("0"..."9").contains(self) }

    var isASCIILetter: Bool { ("a"..."z").contains(self) || ("A"..."Z").contains(self) }

    /// Whether a word can be broken off here: any white space but the kinds that hold together.
    var isBreakingSpace: Bool {
        properties.isWhitespace && value != 0xA0 && value != 0x202F && value != 0x2007
    }
}
