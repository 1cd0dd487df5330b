/// Text as it may stand in XML 1.0.
enum XMLText {
    /// Between tags.
    static func content(_ text: String) -> String { escaped(text, breaks: false) }

    /// Between double quotes, where a line break would be read as a space.
    static func attribute(_ text: String) -> String { escaped(text, breaks: true) }

    private static func escaped(_ text: String, breaks: Bool) -> String {
        var escaped = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": escaped += "&amp;"
            case "<": escaped += "&lt;"
            case ">": escaped += "&gt;"
            case "\"": escaped += "&quot;"
            case "\n", "\t", "\r":
                if breaks {
                    escaped += "&#\(scalar.value);"
                } else {
                    escaped.unicodeScalars.append(scalar)
                }
            default: escaped.unicodeScalars.append(isAllowed(scalar) ? scalar : "\u{FFFD}")
            }
        }
        return escaped
    }

    /// XML 1.0 has no way to write other control characters, not even as numbers.
    private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value >= 0x20 && scalar.value != 0xFFFE && scalar.value != 0xFFFF
    }
}
