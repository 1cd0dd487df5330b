internal import DecisionTables
internal import Diagnostics
internal import JSONValues
internal import OrderedCollections
internal import RulePacks

/// What decisions come to, by their rules or by a clinician.
extension FormSchemas {
    /// What rules of a decision may lead to.
    mutating func results(of decision: Decision) -> JSONValue {
        define("result_of_\(decision.id.value)") { schemas in
            let option = schemas.options(of: decision)
            return decision.hitPolicy == .collect
                ? SchemaParts.oneOrList(option, atLeast: 1) : option
        }
    }

    mutating func decided() -> JSONValue {
        var properties: OrderedDictionary<String, JSONValue> = [:]
        for decision in outline.decisions.values {
            let option = self.options(of: decision)
            let list = SchemaParts.list(option)
            let options: JSONValue = [
                "anyOf": [
                    option,
                    decision.hitPolicy == .collect ? list : list.adding("maxItems", 1),
                ]
            ]
            properties[decision.id.value] = decided(options)
                .adding("description", .string(decision.title.value))
        }
        let any = decided(SchemaParts.oneOrList(SchemaParts.text))
        return [
            "type": "object", "properties": .object(properties),
            "additionalProperties": outline.subjectsAreWhole ? false : any,
        ]
    }

    private mutating func decided(_ options: JSONValue) -> JSONValue {
        var properties = self.properties(of: .decidedResult)
        properties["options"] = SchemaParts.optional(options)
            .adding("description", .string(RuleForm.decidedResult[key: "options"]?.purpose ?? ""))
        let said: JSONValue = [
            "not": ["anyOf": [["type": "null"], SchemaParts.matching(TextPattern.blank)]]
        ]
        let rule: JSONValue = [
            "if": ["required": ["because"], "properties": ["because": said]],
            "then": ["required": ["options"], "properties": ["options": said]],
        ]
        return SchemaParts.optional(
            SchemaParts.object(properties).adding("allOf", .array([rule])))
    }

    var overruled: JSONValue {
        let reason = SchemaParts.optional(SchemaParts.text)
        let names = outline.promises + (outline.program?.policy.keys.map(\.rawValue) ?? [])
        let properties = OrderedDictionary(names.map { ($0, reason) }) { first, _ in first }
        return [
            "type": "object", "properties": .object(properties),
            "additionalProperties": outline.subjectsAreWhole ? false : reason,
        ]
    }
}
