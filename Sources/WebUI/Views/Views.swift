internal import Mustache

/// What a template of the page is filled with, by name: texts, flags, lists of these, further names.
typealias Shown = [String: Any]

extension String {
    /// For a section that is left out when there is nothing to say: an empty text fills one otherwise.
    var orFalse: Any { isEmpty ? false : self }
}

/// The page's templates, read once.
///
/// A text that fills a place is escaped for HTML, unless the template says `{{&name}}`, which is for
/// HTML that another template made.
package struct Views: Sendable {
    private let library: MustacheLibrary

    package init() {
        MustacheContentTypes.register(FastHTML(), named: FastHTML.name)
        var library = MustacheLibrary()
        for (name, bytes) in Self.sources {
            let text = FastHTML.pragma + String(decoding: bytes, as: UTF8.self)
            guard (try? library.register(text, named: name)) != nil else {
                preconditionFailure("the template '\(name)' can be read")
            }
        }
        self.library = library
    }

    func html(_ template: String, _ shown: Shown) -> String {
        guard let html = library.render(shown, withTemplate: template) else {
            preconditionFailure("there is a template '\(template)'")
        }
        return html
    }
}
