import Diagnostics
import JSONValues
import OrderedCollections
import RulePacks
import RuleSchemas
import TestSupport
import Testing

@Suite("The schema of a pack")
struct RuleSchemaTests {
    @Test("has each choice with its text, and each question with what it asks")
    func names() throws {
        let schema = schema(of: SmallPack.files)
        let choices = try #require(schema["$defs"]?["choice_of_wish"]?["oneOf"])
        #expect(
            choices == [
                ["const": "at_once", "description": "All at once"],
                ["const": "small", "description": "With less"],
            ])
        let test = try #require(schema["$defs"]?["test_of_away"])
        #expect(test["description"] == "How long has it been?")
    }

    @Test("looks at decisions where only decisions may stand, and at answers where only these may")
    func limits() throws {
        let definitions = try #require(schema(of: SmallPack.files)["$defs"])
        func names(_ block: String) -> [String] { definitions[block]?["properties"]?.keys ?? [] }
        #expect(names("block_about_decisions") == ["pace", "supports", "track"])
        #expect(
            names("block_about_answers")
                == ["wish", "hard", "away", "done", "busy", "evening_sessions_free"])
        #expect(names("block") == names("block_about_answers") + names("block_about_decisions"))
    }

    @Test("says nothing of how a name is used whose question has a fault")
    func unreadableQuestion() throws {
        let broken = SourceFile(path: "e.yaml", text: "questions: { mood: { ask: How?, type: x } }")
        let definitions = try #require(schema(of: SmallPack.files + [broken])["$defs"])
        #expect(definitions["block"]?["properties"]?["mood"] == true)
        #expect(definitions["block"]?["additionalProperties"] == false)
    }

    @Test("takes any name where a file cannot be read, and where there is none")
    func unknownNames() throws {
        let broken = SourceFile(path: "e.yaml", text: "questions: [")
        for files in [SmallPack.files + [broken], []] {
            let definitions = try #require(schema(of: files)["$defs"])
            #expect(definitions["block"]?["additionalProperties"] == ["$ref": "#/$defs/test"])
            #expect(definitions["answers"]?["additionalProperties"] == true)
        }
    }

    @Test("refers only to what it defines, and defines only what something refers to")
    func references() throws {
        for schema in [schema(of: SmallPack.files), schema(of: [])] {
            let defined = Set(schema["$defs"]?.keys ?? [])
            #expect(Set(schema.references) == defined)
        }
    }

    private func schema(of files: [SourceFile]) -> JSONValue {
        var log = DiagnosticLog()
        return RuleSchema(ofRuleFilesOf: PackOutline(files: files, reportingTo: &log)).json
    }
}

extension JSONValue {
    fileprivate var keys: [String] {
        guard case .object(let pairs) = self else { return [] }
        return Array(pairs.keys)
    }

    /// The names after `#/$defs/`, wherever they stand.
    fileprivate var references: [String] {
        switch self {
        case .object(let pairs):
            pairs.flatMap { key, value in
                if key == "$ref", case .string(let place) = value {
                    return [String(place.dropFirst("#/$defs/".count))]
                }
                return value.references
            }
        case .array(let items): items.flatMap(\.references)
        case .string, .int, .double, .bool, .null: []
        }
    }
}
