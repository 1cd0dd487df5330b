extension String {
    /// In double quotes, so that YAML reads exactly this text, whatever is in it.
    ///
    /// Each line of the text begins a line of the file, `indent` before it. What no file may hold,
    /// such as control characters, stays as it is, for the reader to refuse.
    package func quotedForYAML(indent: String = "  ") -> String {
        var quoted = ""
        var startsLine = false
        for scalar in unicodeScalars {
            if startsLine {
                quoted += "\\\n\(indent)"
                if scalar == " " { quoted += "\\" }
            }
            startsLine = scalar == "\n"
            quoted += scalar.escapedForYAML
        }
        return "\"\(quoted)\""
    }

    /// The same in one line, whatever lines the text has.
    package var quotedForYAMLInLine: String {
        "\"\(unicodeScalars.map(\.escapedForYAML).joined())\""
    }
}

extension Unicode.Scalar {
    fileprivate var escapedForYAML: String {
        switch self {
        case "\"": "\\\""
        case "\\": "\\\\"
        case "\n": "\\n"
        case "\r": "\\r"
        case "\t": "\\t"
        default: String(self)
        }
    }
}
