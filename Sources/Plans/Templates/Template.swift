public import Diagnostics

/// The text of a plan for one audience, with places for what is known about a case.
///
/// Templates are written in our markup with Mustache's tags: `{{name}}`, `{{a.b}}`, `{{.}}`,
/// `{{#section}}`, `{{^section}}`, `{{/section}}` and `{{! comment}}`. Names are looked up in the
/// innermost section first and outward from there. A section over an empty text or an empty list
/// is left out. Whatever fills a place is escaped: it is read as text, never as markup.
public struct Template: Sendable {
    public let file: SourceFile
    public let schema: TemplateSchema
    /// The template's own words: its text between the tags, without pieces of white space alone.
    public let literals: [Located<String>]

    private let mustache: MustacheText

    /// Reads a template and looks up each of its names; nil if an error was reported.
    public init?(
        file: SourceFile, schema: TemplateSchema, reportingTo log: inout DiagnosticLog
    ) {
        var found = DiagnosticLog()
        var scanner = TemplateScanner(file)
        let pieces = scanner.pieces(reportingTo: &found)
        var check = TemplateCheck(schema)
        check.check(pieces, reportingTo: &found)
        let mustache = found.hasErrors ? nil : MustacheText(pieces)
        if mustache == nil, !found.hasErrors { found.report(.unreadableTemplate(file)) }
        log.report(contentsOf: found)
        guard let mustache else { return nil }
        self.file = file
        self.schema = schema
        self.mustache = mustache
        literals = pieces.compactMap { piece in
            guard case .literal(let text) = piece, text.value.contains(where: { !$0.isWhitespace })
            else { return nil }
            return text
        }
    }

    /// The markup with the values in their places.
    ///
    /// The value is what the schema describes: every name that it has, and no other.
    public func markup(_ value: TemplateValue) -> String {
        if let name = value.misfit(with: schema) {
            let path = name.reversed().joined(separator: ".")
            preconditionFailure("a template is filled with what its schema describes: '\(path)'")
        }
        return mustache.filled(with: value)
    }

    /// The document with the values in their places.
    ///
    /// The value is what the schema describes: every name that it has, and no other.
    public func document(_ value: TemplateValue) -> Document {
        Document(markup: markup(value))
    }
}
