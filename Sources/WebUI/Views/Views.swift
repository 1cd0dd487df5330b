internal import Mustache

/// The page's templates in one language, read once.
///
/// `{{t.name}}` stands for the page's own words of that name. A text that fills a place is escaped for
/// HTML, unless the template says `{{&name}}`, which is for HTML that another template made.
struct Views: Sendable {
    private let library: MustacheLibrary

    init(in texts: PageTexts) {
        MustacheContentTypes.register(FastHTML(), named: FastHTML.name)
        var library = MustacheLibrary()
        for (name, bytes) in Self.sources {
            let source = String(decoding: bytes, as: UTF8.self)
            let text = FastHTML.pragma + Self.worded(source, by: texts)
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

    /// A template with the words in their places: they are the same at every rendering, and to look
    /// them up took as long as all the rest.
    private static func worded(_ source: String, by texts: PageTexts) -> String {
        var parts = source.split(separator: "{{t.", omittingEmptySubsequences: false)
        let first = parts.removeFirst()
        return parts.reduce(into: String(first)) { worded, part in
            guard let end = part.firstRange(of: "}}") else {
                preconditionFailure("a name of the page's words ends")
            }
            worded += FastHTML.escaped(texts[String(part[..<end.lowerBound])])
            worded += part[end.upperBound...]
        }
    }
}
