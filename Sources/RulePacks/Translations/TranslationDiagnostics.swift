internal import Diagnostics

/// What is said about translations.
extension Diagnostic {
    static func badLanguage(_ language: Located<String>) -> Diagnostic {
        Diagnostic(
            .error, .wrongType,
            "'\(language.value)' is no tag of a language; write 'es', or 'es-MX' for one country",
            at: language.range)
    }

    static func translatedTwice(
        _ text: Located<String>, into language: String, first: SourceRange
    ) -> Diagnostic {
        Diagnostic(
            .error, .duplicateName,
            "this text has a translation into '\(language)' already; each is translated once",
            at: text.range, notes: [Note("the first one is here", at: first)])
    }

    static func unusedText(_ text: Located<String>, meant: String?) -> Diagnostic {
        Diagnostic(
            .warning, .unusedText,
            "the pack has no such text, so its translation is never shown",
            aside: meant.map { "; did you mean '\($0.shortened)'?" } ?? "",
            at: text.range,
            fixIts: meant.map {
                [
                    FixIt(
                        "write '\($0.shortened)'", replacing: text.range,
                        with: $0.quotedForYAML(), isSure: isSlip(text.value, of: $0))
                ]
            } ?? [])
    }
}
