package import Diagnostics
package import OrderedCollections

/// Texts of a pack in another language.
///
///     pack.translations.first?["Ready to begin"]  // "Ya puedo comenzar"
public struct Translation: Sendable {
    /// A BCP 47 tag: `es`, `es-MX`.
    public var language: String
    /// Under the pack's own texts, in the order of the files.
    package var entries: OrderedDictionary<String, Entry> = [:]

    package struct Entry: Sendable {
        /// The pack's own text, as the translation repeats it.
        package var original: Located<String>
        package var text: Located<String>
    }

    /// The translation of one of the pack's texts; nil: there is none, and the text itself is shown.
    public subscript(_ text: String) -> String? {
        entries[text]?.text.value
    }
}
