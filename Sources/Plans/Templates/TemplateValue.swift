/// What a template is filled with.
public indirect enum TemplateValue: Sendable {
    case text(String)
    case flag(Bool)
    case list([TemplateValue])
    case object([(String, TemplateValue)])

    /// The first dotted name at which the value is not what the schema says; nil if it fits.
    ///
    /// It is made of the schema's names alone, without any value.
    func misfit(with schema: TemplateSchema, at path: String = "the template") -> String? {
        switch (self, schema) {
        case (.text, .text), (.flag, .flag): return nil
        case (.list(let elements), .list(let element)):
            return elements.lazy.compactMap { $0.misfit(with: element, at: path) }.first
        case (.object(let fields), .object(let described)):
            let names = Set(fields.map(\.0))
            guard names.count == fields.count, names.count == described.count else { return path }
            return described.lazy.compactMap { name, schema -> String? in
                let place = "\(path).\(name)"
                guard let field = fields.first(where: { $0.0 == name }) else { return place }
                return field.1.misfit(with: schema, at: place)
            }.first
        default: return path
        }
    }
}
