/// Kinds of characters; those of ASCII are told without the Unicode tables, which are slow.
extension Unicode.Scalar {
    /// Whether a backslash before it makes it stand for itself.
    var isASCIIPunctuation: Bool {
        switch value {
        case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: true
        default: false
        }
    }

    var isASCIIDigit: Bool { 0x30...0x39 ~= value }

    var isASCIILetter: Bool { 0x61...0x7A ~= value | 0x20 && isASCII }

    var isWhiteSpace: Bool {
        isASCII ? value == 0x20 || 0x09...0x0D ~= value : properties.isWhitespace
    }

    /// Whether it is a letter or a number in any script.
    var isWordCharacter: Bool {
        isASCII
            ? isASCIILetter || isASCIIDigit
            : properties.isAlphabetic || properties.numericType != nil
    }

    /// Whether a word can be broken off here: any white space but the kinds that hold together.
    var isBreakingSpace: Bool {
        isWhiteSpace && value != 0xA0 && value != 0x202F && value != 0x2007
    }

    /// Whether it is invisible and can change how its neighbours read.
    var misleads: Bool {
        switch value {
        case 0x20...0x7E: false
        case 0x00...0x1F, 0x7F...0x9F: true
        case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
        case 0xFEFF, 0xFFF9...0xFFFB: true
        // Code points that Unicode keeps free of characters.
        case 0xFDD0...0xFDEF: true
        default: value & 0xFFFE == 0xFFFE
        }
    }
}
