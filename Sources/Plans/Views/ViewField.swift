/// One name that a template may write, what stands there, and where it comes from.
///
/// A view is a list of these. It describes itself to the check of a template (`schema`) and fills
/// the template (`value(of:)`), so that what is promised and what is given cannot part.
struct ViewField<Subject>: Sendable {
    let name: String
    let schema: TemplateSchema
    let read: @Sendable (Subject) -> TemplateValue

    /// Nil is an empty text, which a section of a template takes for no.
    static func text(_ name: String, _ read: @escaping @Sendable (Subject) -> String?) -> Self {
        Self(name: name, schema: .text) { .text(read($0) ?? "") }
    }

    static func flag(_ name: String, _ read: @escaping @Sendable (Subject) -> Bool) -> Self {
        Self(name: name, schema: .flag) { .flag(read($0)) }
    }

    static func texts(_ name: String, _ read: @escaping @Sendable (Subject) -> [String]) -> Self {
        Self(name: name, schema: .list(of: .text)) { .list(read($0).map(TemplateValue.text)) }
    }

    static func list<Item>(
        _ name: String, of view: View<Item>, _ read: @escaping @Sendable (Subject) -> [Item]
    ) -> Self {
        Self(name: name, schema: .list(of: view.schema)) { .list(read($0).map(view.value)) }
    }

    static func object<Item>(
        _ name: String, _ view: View<Item>, _ read: @escaping @Sendable (Subject) -> Item
    ) -> Self {
        Self(name: name, schema: view.schema) { view.value(of: read($0)) }
    }
}

/// The names under which a template sees something.
struct View<Subject>: Sendable {
    let fields: [ViewField<Subject>]

    init(_ fields: ViewField<Subject>...) {
        self.fields = fields
    }

    var schema: TemplateSchema {
        .object(fields.map { (name: $0.name, schema: $0.schema) })
    }

    func value(of subject: Subject) -> TemplateValue {
        .object(fields.map { ($0.name, $0.read(subject)) })
    }
}
