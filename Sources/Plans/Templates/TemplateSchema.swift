/// What a template may name, and what kind of value stands behind each name.
public indirect enum TemplateSchema: Sendable {
    case text
    /// Yes or no: for sections alone.
    case flag
    case list(of: TemplateSchema)
    /// Names in the order in which they are described; each only once.
    case object([(name: String, schema: TemplateSchema)])

    /// What an object has under a name; nil if it has no such name, or is none.
    func child(named name: String) -> TemplateSchema? {
        guard case .object(let fields) = self else { return nil }
        return fields.first { $0.name == name }?.schema
    }

    var names: [String] {
        guard case .object(let fields) = self else { return [] }
        return fields.map(\.name)
    }
}
