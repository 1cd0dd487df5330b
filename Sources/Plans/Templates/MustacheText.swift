internal import Diagnostics
internal import Mustache

/// A checked template, ready to be filled by swift-mustache.
///
/// Values are escaped for our markup before they are handed over, and the tags are rewritten so
/// that nothing else is done to them: swift-mustache would escape for HTML.
struct MustacheText: Sendable {
    /// One after another, each from the beginning of a line to the end of one.
    private let templates: [MustacheTemplate]

    /// Nil if swift-mustache reads the template otherwise than we do.
    ///
    /// For each tag swift-mustache counts the characters up to the end of its text, so it is given
    /// short ones: cut where a line ends outside of all sections.
    init?(_ pieces: [TemplatePiece]) {
        let templates = Self.parts(of: pieces).map { try? MustacheTemplate(string: $0) }
        self.templates = templates.compactMap { $0 }
        guard self.templates.count == templates.count else { return nil }
    }

    func filled(with value: TemplateValue) -> String {
        let object = value.forMustache
        return templates.map { $0.render(object) }.joined()
    }

    private static func parts(of pieces: [TemplatePiece]) -> [String] {
        var parts: [String] = []
        var part = ""
        var depth = 0
        for piece in pieces {
            switch piece {
            case .tag(let tag):
                if tag.kind == .section || tag.kind == .invertedSection { depth += 1 }
                if tag.kind == .end { depth -= 1 }
                part += text(tag)
            case .literal(let literal):
                guard depth == 0, let lineEnd = literal.value.lastIndex(where: \.isNewline) else {
                    part += literal.value
                    continue
                }
                parts.append(part + literal.value[...lineEnd])
                part = String(literal.value[literal.value.index(after: lineEnd)...])
            }
        }
        return parts + [part]
    }

    private static func text(_ tag: TemplateTag) -> String {
        switch tag.kind {
        case .variable: "{{&\(tag.name.value)}}"
        case .section: "{{#\(tag.name.value)}}"
        case .invertedSection: "{{^\(tag.name.value)}}"
        case .end: "{{/\(tag.name.value)}}"
        case .comment: "{{!}}"
        }
    }
}

extension TemplateValue {
    fileprivate var forMustache: Any {
        switch self {
        case .text(let text): MustacheLeaf(text: text)
        case .flag(let flag): flag
        // swift-mustache makes an empty list the context of the section that stands for it.
        case .list(let elements):
            elements.isEmpty ? MustacheLeaf(text: "") : elements.map(\.forMustache)
        case .object(let fields): MustacheObject(fields: fields)
        }
    }
}

/// Named values, each made ready only when a template asks for it.
private struct MustacheObject: MustacheParent {
    let fields: [(String, TemplateValue)]

    func child(named name: String) -> Any? {
        fields.first { $0.0 == name }?.1.forMustache
    }
}

/// A text without parts, false in a section when there is nothing to read in it.
private struct MustacheLeaf: MustacheCustomRenderable, MustacheParent {
    let text: String

    var renderText: String { MarkupText(text).markup }
    var isNull: Bool { MarkupText(text).isEmpty }

    func child(named: String) -> Any? { nil }
}
