internal import Diagnostics

/// One tag of a template: what it does and the name in it.
struct TemplateTag {
    enum Kind {
        case variable
        case section
        case invertedSection
        case end
        case comment
    }

    var kind: Kind
    /// The parts of a dotted name; empty for `.`, which is whatever the section stands for.
    var path: [Located<String>]
    /// The name as written.
    var name: Located<String>
    /// The whole tag, its braces included.
    var range: SourceRange
}

/// A template's text and tags, in order.
enum TemplatePiece {
    case literal(Located<String>)
    case tag(TemplateTag)
}
