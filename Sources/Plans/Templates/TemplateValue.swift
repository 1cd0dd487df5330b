/// What a template is filled with.
public indirect enum TemplateValue: Sendable {
    case text(String)
    case flag(Bool)
    case list([TemplateValue])
    case object([(String, TemplateValue)])

    /// The first name at which the value is not what the schema says, the innermost first; nil if
    /// it fits.
    ///
    /// It is made of the schema's names alone, without any value.
    func misfit(with schema: TemplateSchema) -> [String]? {
        switch (self, schema) {
        case (.text, .text), (.flag, .flag): return nil
        case (.list(let elements), .list(let element)):
            return elements.lazy.compactMap { $0.misfit(with: element) }.first
        case (.object(let fields), .object(let described)):
            guard fields.count == described.count else { return [] }
            // Values that are made by a view stand in the order of its schema.
            for (index, (name, schema)) in described.enumerated() {
                let place = fields[index].0 == name ? index : fields.firstIndex { $0.0 == name }
                guard let place else { return [name] }
                if let path = fields[place].1.misfit(with: schema) { return path + [name] }
            }
            return nil
        default: return []
        }
    }
}
