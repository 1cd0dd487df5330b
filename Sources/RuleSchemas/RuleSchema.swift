internal import DecisionTables
internal import Diagnostics
package import JSONValues
internal import OrderedCollections
package import RulePacks

/// The rule language as a JSON Schema (draft 2020-12), with the names and texts of one pack.
///
/// It is about one file at a time. What it cannot say stands in `Docs/Schema.md`.
public struct RuleSchema: Sendable {
    package let json: JSONValue

    /// A schema of rule files; without names where the outline has none.
    package init(ofRuleFilesOf outline: PackOutline) {
        var schemas = FormSchemas(outline)
        var properties = schemas.properties(of: .file)
        properties.merge(schemas.properties(of: .decisionFile)) { _, decision in decision }
        let plainOptions = schemas.schema(of: .entries(.option, .form(.option), atLeast: 0))
        let decisionOptions = properties.updateValue(
            ["description": "what a plan may offer, or what the decision may come to"],
            forKey: "options")
        let rules = Self.crossKeys(plainOptions, decisionOptions ?? true)
        let results = outline.decisions.values.map { decision in
            Self.results(schemas.results(of: decision), of: decision)
        }
        json = Self.head("Rules", of: outline).merging(
            SchemaParts.object(properties).adding("allOf", .array(rules + results))
                .adding("$defs", .object(schemas.definitions)))
    }

    /// A schema of files of answers: the answers alone, or with what stands beside them.
    package init(ofAnswersTo outline: PackOutline) {
        var schemas = FormSchemas(outline)
        let framed = schemas.reference(to: .answersFile)
        let answers = schemas.answers()
        let frame = RuleForm.answersFile.keys.map(\.name)
        json = Self.head("Answers", of: outline).merging([
            "type": "object",
            "if": ["anyOf": SchemaParts.needsOne(of: frame) ?? []], "then": framed,
            "else": answers, "$defs": .object(schemas.definitions),
        ])
    }

    private static func head(_ what: String, of outline: PackOutline) -> JSONValue {
        let name = outline.info.map { ": \($0.name.value) \($0.version.value)" } ?? ""
        return [
            "$schema": "https://json-schema.org/draft/2020-12/schema",
            "title": .string(what + name),
        ]
    }
}

/// What one key of a rule file asks of another.
extension RuleSchema {
    private static func crossKeys(
        _ plainOptions: JSONValue, _ decisionOptions: JSONValue
    ) -> [JSONValue] {
        let file = Set(RuleForm.file.keys.map(\.name))
        let ownKeys = RuleForm.decisionFile.keys.map(\.name).filter { !file.contains($0) }
        let decision: JSONValue = [
            "required": .strings(RuleForm.decisionFile.requiredKeys),
            "anyOf": SchemaParts.needsOne(of: RuleForm.decisionFile.oneOf) ?? [],
            "properties": ["options": decisionOptions],
        ]
        let other: JSONValue = CrossKeys.without(ownKeys)
            .merging(["properties": ["options": plainOptions]])
        return [
            [
                "if": [
                    "anyOf": SchemaParts.needsOne(of: ["decision", "hit_policy", "rules"]) ?? []
                ],
                "then": decision, "else": other,
            ],
            ["if": ["required": ["language"]], "then": ["required": ["texts"]]],
            ["if": ["required": ["texts"]], "then": ["required": ["language"]]],
            ["anyOf": [["required": ["otherwise"]], ["properties": ["rules": ["minItems": 1]]]]],
            CrossKeys.when(
                "hit_policy", isOneOf: ["unique", "first"],
                then: rows(leadTo: ["not": ["type": "array"]])
                    .merging(["properties": ["at_least": false]])),
        ]
    }

    /// What the rules of one decision may lead to.
    private static func results(_ results: JSONValue, of decision: Decision) -> JSONValue {
        CrossKeys.when(
            "decision", isOneOf: [decision.id.value], then: rows(leadTo: results))
    }

    private static func rows(leadTo result: JSONValue) -> JSONValue {
        let then: JSONValue = ["properties": ["then": result]]
        return ["properties": ["rules": ["items": then], "otherwise": then]]
    }
}

extension JSONValue {
    /// Both objects in one; where both have an object, both of these in one.
    func merging(_ other: JSONValue) -> JSONValue {
        guard case .object(let mine) = self, case .object(let theirs) = other else { return other }
        return .object(mine.merging(theirs) { $0.merging($1) })
    }
}
