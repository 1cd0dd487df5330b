internal import JSONValues
internal import OrderedCollections
internal import RulePacks

/// What one key of a form asks of another.
enum CrossKeys {
    static func of(_ form: RuleForm) -> [JSONValue]? {
        switch form.owner {
        case RuleForm.question.owner: question
        case RuleForm.packCase.owner: [dayOfSince]
        default: nil
        }
    }

    /// Some keys belong to some types of question, some of them need one.
    private static var question: [JSONValue] {
        let byType = RuleForm.question.keys.filter { !$0.questionTypes.isEmpty }
        let foreign = byType.map { key in
            when(
                "type", isOneOf: types.filter { !key.questionTypes.contains($0) }, lacks: [key.name]
            )
        }
        return foreign + [
            when(
                "type", isOneOf: ["choice", "choices"],
                then: ["oneOf": [["required": ["choices"]], ["required": ["choices_from"]]]]),
            when(
                "type", isOneOf: ["number"],
                then: measured(TextPattern.closedNumbers, bands: TextPattern.interval)),
            when(
                "type", isOneOf: ["duration"],
                then: measured(TextPattern.closedDays, bands: TextPattern.daysInterval)),
        ]
    }

    private static var types: [String] {
        guard case .word(let types)? = RuleForm.question[key: "type"]?.value else { return [] }
        return types.map(\.text)
    }

    private static func measured(_ range: String, bands: String) -> JSONValue {
        [
            "required": ["range"],
            "properties": [
                "range": ["pattern": .string(range)],
                "bands": ["additionalProperties": ["pattern": .string(bands)]],
            ],
        ]
    }

    /// An answer with `since` counts to a day.
    private static let dayOfSince: JSONValue = [
        "anyOf": [
            ["required": ["today"]],
            [
                "properties": [
                    "answers": [
                        "additionalProperties": [
                            "not": ["type": "object", "required": ["since"]]
                        ]
                    ]
                ]
            ],
        ]
    ]
}

extension CrossKeys {
    static func when(
        _ key: String, isOneOf values: [String], then: JSONValue
    ) -> JSONValue {
        [
            "if": [
                "required": [.string(key)],
                "properties": .object([key: ["enum": .strings(values)]]),
            ],
            "then": then,
        ]
    }

    private static func when(
        _ key: String, isOneOf values: [String], lacks keys: [String]
    ) -> JSONValue {
        when(key, isOneOf: values, then: without(keys))
    }

    /// None of these keys.
    static func without(_ keys: [String]) -> JSONValue {
        [
            "properties": .object(
                OrderedDictionary(uniqueKeysWithValues: keys.map { ($0, JSONValue.bool(false)) })
            )
        ]
    }
}
