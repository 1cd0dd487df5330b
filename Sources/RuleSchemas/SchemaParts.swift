internal import JSONValues
internal import OrderedCollections
internal import RulePacks

/// Small schemas from which the others are put together.
enum SchemaParts {
    /// YAML has typed what has no quotes before the schema sees it, and a text may be `5` or `yes`.
    static let text: JSONValue = [
        "type": ["string", "number", "boolean"], "pattern": .string(TextPattern.notBlank),
    ]

    static func matching(_ pattern: String) -> JSONValue {
        ["type": "string", "pattern": .string(pattern)]
    }

    static let flag: JSONValue = ["enum": ["yes", "no", "true", "false", true, false]]

    static func number(_ range: ClosedRange<Int>) -> JSONValue {
        [
            "anyOf": [
                [
                    "type": "integer", "minimum": .int(range.lowerBound),
                    "maximum": .int(range.upperBound),
                ],
                matching(TextPattern.wholeNumber),
            ]
        ]
    }

    static func list(_ items: JSONValue, atLeast least: Int = 0) -> JSONValue {
        let list: JSONValue = ["type": "array", "items": items]
        return least == 0 ? list : list.adding("minItems", .int(least))
    }

    static func oneOrList(_ item: JSONValue, atLeast least: Int = 0) -> JSONValue {
        ["anyOf": [item, list(item, atLeast: least)]]
    }

    /// The value, `null` or nothing.
    static func optional(_ value: JSONValue) -> JSONValue {
        ["anyOf": [["type": "null"], matching(TextPattern.blank), value]]
    }

    /// One of some words, each with what it stands for; none of none.
    static func words(_ words: some Sequence<(id: ID, text: String?)>) -> JSONValue {
        var known: [JSONValue] = []
        var seen: Set<ID> = []
        // One that is there twice, which is a fault, would be none of these: two are it.
        for (id, text) in words where seen.insert(id).inserted {
            for constant in constants(of: id) {
                let value: JSONValue = ["const": constant]
                known.append(value.adding("description", text.map(JSONValue.string)))
            }
        }
        return known.isEmpty ? false : ["oneOf": .array(known)]
    }

    static func words(_ ids: some Sequence<ID>) -> JSONValue {
        words(ids.map { (id: $0, text: nil as String?) })
    }

    /// What a word without quotes may have become in YAML.
    private static func constants(of id: ID) -> [JSONValue] {
        switch id {
        case "true": ["true", true]
        case "false": ["false", false]
        case "null": ["null", .null]
        default: [.string(id)]
        }
    }

    /// A mapping that has these keys and no others.
    static func object(
        _ properties: OrderedDictionary<String, JSONValue>, required: [String] = []
    ) -> JSONValue {
        let object: JSONValue = [
            "type": "object", "properties": .object(properties), "additionalProperties": false,
        ]
        return required.isEmpty ? object : object.adding("required", .strings(required))
    }

    static func needsOne(of keys: [String]) -> JSONValue? {
        keys.isEmpty
            ? nil : .array(keys.map { ["required": [.string($0)]] })
    }

    static func reference(_ name: String) -> JSONValue {
        ["$ref": .string("#/$defs/\(name)")]
    }
}
