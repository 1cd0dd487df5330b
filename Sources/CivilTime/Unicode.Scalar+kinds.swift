extension Unicode.Scalar {
    /// An ASCII digit.
    var isDigit: Bool { ("0"..."9").contains(self) }

    var isSpace: Bool { properties.isWhitespace }

    /// A hyphen, or a dash that a word processor put in its place.
    var isDash: Bool {
        self == "-" || ("\u{2010}"..."\u{2015}").contains(self) || self == "\u{2212}"
    }
}
