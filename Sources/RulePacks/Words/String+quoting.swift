extension String {
    /// In double quotes, so that YAML reads exactly this text, whatever is in it.
    ///
    /// Each line of the text begins a line of the file, `indent` before it. What no file may hold,
    /// such as control characters, stays as it is, for the reader to refuse.
    package func quotedForYAML(indent: String = "  ") -> String {
        var quoted = "\""
        var startsLine = false
        for scalar in unicodeScalars {
            if startsLine {
                quoted += "\\\n\(indent)"
                if scalar == " " { quoted += "\\" }
            }
            startsLine = scalar == "\n"
            switch scalar {
            case "\"": quoted += "\\\""
            case "\\": quoted += "\\\\"
            case "\n": quoted += "\\n"
            case "\r": quoted += "\\r"
            case "\t": quoted += "\\t"
            default: quoted.unicodeScalars.append(scalar)
            }
        }
        return quoted + "\""
    }
}
