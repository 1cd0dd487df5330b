extension String {
    /// With plain spaces for tabs, line breaks and spaces that do not break, and none at the ends.
    var plainSpaces: String { String(self[...].withoutSpacesAround).withPlainSpaces }

    /// With plain spaces for the others.
    var withPlainSpaces: String {
        var plain = "".unicodeScalars
        for scalar in unicodeScalars { plain.append(scalar.isSpaceOfSheets ? " " : scalar) }
        return String(plain)
    }
}

extension Substring {
    var withoutSpacesAround: Substring {
        var rest = unicodeScalars
        while rest.first?.isSpaceOfSheets == true { rest.removeFirst() }
        while rest.last?.isSpaceOfSheets == true { rest.removeLast() }
        return Substring(rest)
    }

    /// Without a pair of quotation marks around it, such as a word processor puts there.
    var withoutQuotes: Substring {
        guard count >= 2, let first, let last, last == first.closingQuote else { return self }
        return dropFirst().dropLast().withoutSpacesAround
    }
}

extension Character {
    fileprivate var closingQuote: Character? {
        switch self {
        case "“": "”"
        case "‘": "’"
        case "„": "“"
        case "«": "»"
        case "\"": "\""
        default: nil
        }
    }
}

extension Unicode.Scalar {
    /// What spreadsheets and word processors put where a space is meant.
    fileprivate var isSpaceOfSheets: Bool {
        switch self {
        case " ", "\t", "\n", "\u{A0}", "\u{2007}", "\u{2009}", "\u{202F}": true
        default: false
        }
    }
}
