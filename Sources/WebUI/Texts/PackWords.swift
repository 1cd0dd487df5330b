/// A pack's texts in the reader's language, as HTML.
///
/// A pack speaks English; a text without a translation is said so and marked as English, for screen
/// readers.
struct PackWords: Sendable {
    let language: String
    let translation: @Sendable (String) -> String?

    /// HTML for a text of the pack.
    func html(_ text: String) -> String {
        if language == "en" { return FastHTML.escaped(text) }
        if let translated = translation(text) { return FastHTML.escaped(translated) }
        return "<span lang=\"en\">\(FastHTML.escaped(text))</span>"
    }

    /// The words alone, for an attribute.
    func plain(_ text: String) -> String {
        language == "en" ? text : translation(text) ?? text
    }
}
