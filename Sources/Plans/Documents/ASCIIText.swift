/// A text in ASCII's characters: accents taken off, typographic marks spelled plainly, and a `?`
/// for each character that has no obvious spelling.
struct ASCIIText {
    let text: String

    /// Cost: linear in the text.
    init(_ text: String) {
        self.text = text.map(Self.spelling).joined()
    }

    private static func spelling(_ character: Character) -> String {
        if character.isASCII { return String(character) }
        if let spelling = marks[character] { return spelling }
        var result = ""
        for scalar in character.unicodeScalars {
            guard let spelling = spelling(of: scalar) else {
                return "?"
            }
            result += spelling
        }
        return result
    }

    /// The spelling of one scalar, empty for a mark on another; nil if there is none.
    private static func spelling(of scalar: Unicode.Scalar) -> String? {
        if scalar.isASCII { return String(scalar) }
        if let spelling = marks[Character(scalar)] { return spelling }
        let properties = scalar.properties
        switch properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format: return ""
        case .spaceSeparator: return " "
        case .decimalNumber: return properties.numericValue.map { String(Int($0)) }
        default: return properties.name.flatMap(letters)
        }
    }

    /// `LATIN SMALL LETTER E WITH ACUTE` is an `e`.
    private static func letters(in name: String) -> String? {
        let words = name.split(separator: " ").drop { $0 == "FULLWIDTH" }
        guard words.first == "LATIN",
            ["LETTER", "LIGATURE"].contains(words.dropFirst(2).first),
            let letters = words.dropFirst(3).first, letters.count <= 2,
            words.dropFirst(4).first ?? "WITH" == "WITH"
        else { return nil }
        switch words.dropFirst().first {
        case "SMALL": return letters.lowercased()
        case "CAPITAL": return String(letters)
        default: return nil
        }
    }

    private static let marks: [Character: String] = [
        "\u{2018}": "'", "\u{2019}": "'", "\u{201A}": "'", "\u{201B}": "'", "′": "'",
        "\u{201C}": "\"", "\u{201D}": "\"", "\u{201E}": "\"", "″": "\"", "«": "\"", "»": "\"",
        "‹": "'", "›": "'", "´": "'",
        "\u{2010}": "-", "\u{2011}": "-", "\u{2012}": "-", "–": "-", "—": "--", "―": "--",
        "−": "-", "…": "...", "•": "*", "·": "*", "‣": "*", "◦": "*", "▪": "*",
        "→": "->", "←": "<-", "↔": "<->", "⇒": "=>", "↑": "^",
        "×": "x", "÷": "/", "±": "+/-", "≤": "<=", "≥": ">=", "≠": "!=", "≈": "~",
        "½": "1/2", "¼": "1/4", "¾": "3/4", "²": "2", "³": "3", "¹": "1",
        "€": "EUR", "£": "GBP", "¥": "JPY", "¢": "c", "©": "(c)", "®": "(r)", "™": "(tm)",
        "°": " deg", "§": "section ", "№": "No.", "¡": "!", "¿": "?", "☐": "[ ]", "☑": "[x]",
        "✓": "[x]", "✔": "[x]", "ª": "a", "º": "o",
        "ß": "ss", "ẞ": "SS", "þ": "th", "Þ": "Th", "ð": "d", "Ð": "D", "ı": "i", "ŋ": "ng",
        "Ŋ": "Ng", "\u{2028}": "\n",
    ]
}
