import Diagnostics

extension Diagnostic {
    static func jsonGoesOn(at range: SourceRange) -> Self {
        json("nothing more is expected after the end of the JSON text", at: range)
    }

    static func jsonUnclosed(
        _ closing: String, at range: SourceRange, opening: SourceRange
    ) -> Self {
        var diagnostic = json("',' or '\(closing)' is expected here", at: range)
        diagnostic.notes = [Note("'\(opening.text)' is here", at: opening)]
        return diagnostic
    }

    static func jsonKeyExpected(at range: SourceRange) -> Self {
        json("a key in double quotes is expected here", at: range)
    }

    static func jsonColonExpected(at range: SourceRange) -> Self {
        json("':' is expected after a key", at: range)
    }

    static func jsonValueExpected(at range: SourceRange) -> Self {
        json("a value is expected here", at: range)
    }

    static func jsonUnknownWord(_ word: String, at range: SourceRange) -> Self {
        json(
            "'\(word.shortened)' must be a number, 'true', 'false', 'null' or stand in double quotes",
            at: range)
    }

    static func jsonQuoteUnclosed(at range: SourceRange) -> Self {
        json("this quote needs another one on the same line to close it", at: range)
    }

    static func jsonUnknownEscape(at range: SourceRange) -> Self {
        json("'\\' starts an escape, and this is none; write '\\\\' for a backslash", at: range)
    }

    static func jsonBadDigits(at range: SourceRange) -> Self {
        json("'\\u' needs 4 hexadecimal digits", at: range)
    }

    static func jsonHalfPair(at range: SourceRange) -> Self {
        json(
            "'\(range.text)' is half of a character; write the other half, or the character itself",
            at: range)
    }

    private static func json(_ message: String, at range: SourceRange) -> Self {
        Diagnostic(.error, .yamlSyntax, message, at: range)
    }
}
