internal import Diagnostics
internal import Mustache

/// A checked template, ready to be filled by swift-mustache.
///
/// Values are escaped for our markup before they are handed over, and the tags are rewritten so
/// that nothing else is done to them: swift-mustache would escape for HTML.
struct MustacheText: Sendable {
    private let template: MustacheTemplate

    /// Nil if swift-mustache reads the template otherwise than we do.
    init?(_ pieces: [TemplatePiece]) {
        let text = pieces.map(Self.text).joined()
        guard let template = try? MustacheTemplate(string: text) else { return nil }
        self.template = template
    }

    func filled(with value: TemplateValue) -> String {
        template.render(value.forMustache)
    }

    private static func text(_ piece: TemplatePiece) -> String {
        switch piece {
        case .literal(let text): text.value
        case .tag(let tag):
            switch tag.kind {
            case .variable: "{{&\(tag.name.value)}}"
            case .section: "{{#\(tag.name.value)}}"
            case .invertedSection: "{{^\(tag.name.value)}}"
            case .end: "{{/\(tag.name.value)}}"
            case .comment: "{{!}}"
            }
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
