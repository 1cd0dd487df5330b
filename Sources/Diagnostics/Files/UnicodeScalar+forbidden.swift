extension Unicode.Scalar {
    /// Whether it has no place in a text, since it is unseen and can make the text read otherwise.
    ///
    /// True of control characters other than tab, line feed and carriage return, of the controls
    /// of writing direction, of the Unicode line separators and of what is no character at all.
    public var isForbidden: Bool {
        switch value {
        case 0x09, 0x0A, 0x0D: false
        case 0x00..<0x20, 0x7F..<0xA0: true
        case 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069: true
        case 0xFEFF, 0xFFFE, 0xFFFF: true
        default: false
        }
    }

    /// `U+202E (right-to-left override)`.
    public var spelledOut: String {
        let name = properties.name ?? properties.nameAlias ?? "control character"
        return "\(codePoint) (\(name.lowercased()))"
    }

    /// `U+202E`.
    public var codePoint: String {
        let digits = String(value, radix: 16, uppercase: true)
        return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }
}

extension String {
    /// The same text, fit for a terminal: what is forbidden, tabs and line breaks shown as pictures.
    public var withControlsVisible: String {
        func isControl(_ scalar: Unicode.Scalar) -> Bool {
            scalar.value < 0x20 || scalar.isForbidden
        }
        guard unicodeScalars.contains(where: isControl) else { return self }
        var visible = ""
        for scalar in unicodeScalars {
            if isControl(scalar) {
                visible += scalar.picture
            } else {
                visible.unicodeScalars.append(scalar)
            }
        }
        return visible
    }
}

extension Unicode.Scalar {
    /// `␛` for an escape, `<U+202E>` for what has no picture of its own.
    var picture: String {
        let picture: Unicode.Scalar? =
            switch value {
            case 0..<0x20: Unicode.Scalar(0x2400 + value)
            case 0x7F: "\u{2421}"
            default: nil
            }
        return picture.map { String(Character($0)) } ?? "<\(codePoint)>"
    }
}
