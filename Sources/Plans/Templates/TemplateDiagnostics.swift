internal import Diagnostics

extension Diagnostic {
    static func openTag(at range: SourceRange) -> Self {
        Diagnostic(
            .error, .badTemplate, "'{{' is not closed; expected '}}' behind the name", at: range)
    }

    static func joinedTag(at range: SourceRange) -> Self {
        Diagnostic(
            .error, .badTemplate,
            "the tag's brace and the mark beside it are one character; expected a space between them",
            at: range)
    }

    static func looseBackslash(after text: Located<String>) -> Self {
        let end = text.range.end
        let start = SourcePosition(line: end.line, column: max(1, end.column - 1))
        return Diagnostic(
            .error, .badTemplate, "'\\' before a tag escapes nothing; write '\\\\' for a backslash",
            at: SourceRange(file: text.range.file, start: start, end: end))
    }

    /// A tag that other templates know.
    static func foreignTag(
        _ mark: Unicode.Scalar, _ name: Located<String>, at range: SourceRange
    ) -> Self {
        let reason =
            switch mark {
            case "{", "&": "a person's words are always escaped; write '{{name}}'"
            case ">", "<": "a template stands alone; write its text here"
            case "$": "a template has no blocks to replace; write its text here"
            case "=": "tags are always written with '{{' and '}}'"
            case "*": "a name is always written out; write '{{name}}'"
            default: "a template has no settings; expected a name"
            }
        return Diagnostic(.error, .badTemplate, "'{{\(mark)' is not a tag; \(reason)", at: range)
    }

    static func badName(_ name: Located<String>, at range: SourceRange) -> Self {
        guard !name.value.isEmpty else {
            return Diagnostic(
                .error, .badTemplate, "'{{}}' names nothing; expected a name in it", at: range)
        }
        let rule = "expected letters, digits, '_' or '-', with a dot between two names"
        return Diagnostic(
            .error, .badTemplate, "'\(name.value.shown)' is not a name; \(rule)", at: name.range)
    }

    /// A name that stands for something else than the tag needs.
    static func wrongUse(_ tag: TemplateTag, of schema: TemplateSchema) -> Self {
        let name = tag.name.value
        let section = "write '{{#\(name)}}' … '{{/\(name)}}'"
        let message =
            switch schema {
            case .text: "'\(name)' is a text"
            case .flag: "'\(name)' is yes or no, not a text; \(section)"
            case .list: "'\(name)' is a list, not a text; \(section)"
            case .object: "'\(name)' has parts of its own and is not a text; \(section)"
            }
        return Diagnostic(.error, .badTemplate, message, at: tag.name.range)
    }

    /// A name, or a part of a dotted one, that is not among those known where it stands.
    ///
    /// The owner is the part before it, nil for the first.
    static func unknownVariable(
        _ name: Located<String>, of owner: String?, among known: [String]
    ) -> Self {
        let suggestion = suggestion(for: name, among: known)
        let owner = owner.map { "part of '\($0)'" } ?? "a name this template may use"
        let help = suggestion.text.isEmpty ? expected(known) : suggestion.text
        return Diagnostic(
            .error, .unknownVariable, "'\(name.value)' is not \(owner)", aside: help,
            at: name.range, fixIts: suggestion.fixIts)
    }

    private static func expected(_ known: [String]) -> String {
        let names = known.prefix(12).map { "'\($0)'" }
        guard !names.isEmpty else { return "" }
        let more = known.count > names.count ? ", …" : ""
        return "; expected \(names.joined(separator: ", "))\(more)"
    }

    static func strayEnd(_ tag: TemplateTag) -> Self {
        Diagnostic(
            .error, .badTemplate,
            "'{{/\(tag.name.value)}}' closes no section; expected '{{#\(tag.name.value)}}' before it",
            at: tag.range)
    }

    static func wrongEnd(_ tag: TemplateTag, of section: TemplateTag) -> Self {
        let name = section.name.value
        return Diagnostic(
            .error, .badTemplate,
            "'{{/\(tag.name.value)}}' does not close '\(name)'; expected '{{/\(name)}}'",
            at: tag.range, notes: [.init("'\(name)' is opened here", at: section.range)])
    }

    static func openSection(_ section: TemplateTag) -> Self {
        let name = section.name.value
        return Diagnostic(
            .error, .badTemplate, "'\(name)' is not closed; expected '{{/\(name)}}'",
            at: section.range)
    }

    static func deepSections(_ section: TemplateTag, limit: Int) -> Self {
        Diagnostic(
            .error, .tooDeep,
            "'\(section.name.value)' is nested too deep; expected no more than \(limit) sections",
            at: section.range)
    }

    static func unreadableTemplate(_ file: SourceFile) -> Self {
        Diagnostic(
            .error, .badTemplate, "the template cannot be read; expected text and tags '{{name}}'",
            at: SourceRange(startOf: file))
    }
}

extension String {
    /// As much of it as fits in a message, on one line.
    fileprivate var shown: String {
        let line = CleanText(self).lines.joined(separator: " ")
        return line.count > 40 ? line.prefix(40) + "…" : line
    }
}
