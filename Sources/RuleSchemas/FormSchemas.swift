internal import Diagnostics
internal import JSONValues
internal import OrderedCollections
internal import RulePacks

/// The forms of the rule language as schemas, with the names of a pack.
struct FormSchemas {
    let outline: PackOutline
    /// The schemas that others refer to, by name.
    private(set) var definitions: OrderedDictionary<String, JSONValue> = [:]

    init(_ outline: PackOutline) {
        self.outline = outline
    }

    /// Refers to the schema of a form, which is made where it is not there yet.
    mutating func reference(to form: RuleForm) -> JSONValue {
        let name = form.definitionName
        if definitions[name] == nil {
            definitions[name] = true
            definitions[name] = schema(of: form)
        }
        return SchemaParts.reference(name)
    }

    private mutating func schema(of form: RuleForm) -> JSONValue {
        SchemaParts.object(properties(of: form), required: form.requiredKeys)
            .adding("anyOf", SchemaParts.needsOne(of: form.oneOf))
            .adding("allOf", CrossKeys.of(form).map(JSONValue.array))
    }

    mutating func properties(of form: RuleForm) -> OrderedDictionary<String, JSONValue> {
        var properties: OrderedDictionary<String, JSONValue> = [:]
        for key in form.keys {
            properties[key.name] = schema(of: key.value)
                .adding("description", .string(key.purpose))
        }
        return properties
    }

    mutating func schema(of value: RuleValue) -> JSONValue {
        switch value {
        case .text: return SchemaParts.text
        case .word(let words): return SchemaParts.words(words.map { (id: $0.text, text: $0.help) })
        case .flag: return SchemaParts.flag
        case .number(let range): return SchemaParts.number(range)
        case .phrase(.term):
            return SchemaParts.text.adding(
                "pattern", .string(TextPattern.pattern(of: .term)))
        case .phrase(let phrase):
            return SchemaParts.matching(TextPattern.pattern(of: phrase))
        case .id(let kind): return Self.id(kind)
        case .name(let kind): return name(of: kind)
        case .list(let item, let least):
            return SchemaParts.list(schema(of: item), atLeast: least)
        case .oneOrList(let item, let least):
            return SchemaParts.oneOrList(schema(of: item), atLeast: least)
        case .form(let form): return reference(to: form)
        case .entries(let kind, let value, let least):
            return entries(kind, schema(of: value), atLeast: least)
        case .optional(let value): return SchemaParts.optional(schema(of: value))
        case .translations:
            return ["type": "object", "additionalProperties": SchemaParts.text]
        case .decisionOptions:
            let listed = SchemaParts.list(name(of: .option), atLeast: 1)
            return [
                "anyOf": [
                    listed.adding("uniqueItems", true),
                    entries(.option, reference(to: .option), atLeast: 1),
                ]
            ]
        case .results: return SchemaParts.oneOrList(SchemaParts.text, atLeast: 1)
        case .block(let looks): return block(looks)
        case .expectations: return expectations()
        case .answers: return answers()
        case .decided: return decided()
        case .overruled: return overruled
        case .programList: return programList
        }
    }

    /// Things under ids of their own.
    private func entries(
        _ kind: NameKind, _ value: JSONValue, atLeast least: Int
    ) -> JSONValue {
        let entries: JSONValue = [
            "type": "object", "propertyNames": Self.id(kind), "additionalProperties": value,
        ]
        return least == 0 ? entries : entries.adding("minProperties", .int(least))
    }

    private static func id(_ kind: NameKind) -> JSONValue {
        let ids = SchemaParts.matching(TextPattern.id(joint: kind.joint))
        return kind.reserved.isEmpty
            ? ids : ids.adding("not", ["enum": .strings(kind.reserved)])
    }
}

extension FormSchemas {
    /// Refers to a schema that is made where it is not there yet.
    mutating func define(_ name: String, _ schema: (inout FormSchemas) -> JSONValue) -> JSONValue {
        if definitions[name] == nil {
            definitions[name] = true
            definitions[name] = schema(&self)
        }
        return SchemaParts.reference(name)
    }
}

extension RuleForm {
    /// `rule` for `a rule`, `file_of_answers` for `a file of answers`.
    var definitionName: String {
        let words = owner.filter { $0 != "'" }.split(separator: " ")
        return words.drop { $0 == "a" || $0 == "an" }.joined(separator: "_")
    }

    var requiredKeys: [String] { keys.filter(\.isRequired).map(\.name) }
}
