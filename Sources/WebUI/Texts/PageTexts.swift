/// The page's own words in one language.
///
/// A template reaches them as `{{t.name}}`. What a language does not say is said in English.
package struct PageTexts: Sendable {
    /// As HTML's `lang` names it.
    package let language: String
    package let texts: [String: String]

    package init(in language: String, texts: [String: String]) {
        self.language = language
        self.texts = texts
    }

    package subscript(_ key: String) -> String {
        guard let text = texts[key] else {
            preconditionFailure("the page's words have '\(key)'")
        }
        return text
    }

    /// A text with its places filled: `{count} left open`.
    package func callAsFunction(_ key: String, _ values: KeyValuePairs<String, String>) -> String {
        var rest = self[key][...]
        var filled = ""
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            let name = rest[rest.index(after: open)..<close]
            guard let value = values.first(where: { $0.key == name })?.value else {
                preconditionFailure("'\(name)' in the words '\(key)' is given")
            }
            filled += rest[..<open] + value
            rest = rest[rest.index(after: close)...]
        }
        return filled + rest
    }
}
