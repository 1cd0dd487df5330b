internal import Diagnostics
internal import JSONValues
internal import OrderedCollections
internal import RulePacks

/// What the pack names: options and sources, questions and decisions, answers and results.
extension FormSchemas {
    /// One of the names that the pack has; any, while not all of them are known.
    func name(of kind: NameKind) -> JSONValue {
        guard let names = outline.names(of: kind) else { return SchemaParts.text }
        return SchemaParts.words(names.map { (id: $0, text: description(of: $0, kind)) })
    }

    /// A list of which the program is known to have nothing is none to choose from.
    var programList: JSONValue {
        let lists: [(Question.ProgramList, NameKind)] = [(.groups, .group), (.tracks, .track)]
        return SchemaParts.words(
            lists.filter { outline.names(of: $0.1)?.isEmpty != true }.map(\.0.rawValue))
    }

    private func description(of id: ID, _ kind: NameKind) -> String? {
        switch kind {
        case .option: outline.options[id]?.name.value
        case .source: outline.info?.sources[id]?.value
        case .track: outline.program?.tracks[id]?.name.value
        case .group: outline.program?.groups[id]?.name.value
        default: nil
        }
    }

    /// Lines `name: test`; at least one.
    mutating func block(_ looks: RuleValue.Looks) -> JSONValue {
        define(looks.definitionName) { schemas in
            schemas.lines(looks).adding("minProperties", 1)
        }
    }

    mutating func expectations() -> JSONValue {
        var properties: OrderedDictionary<String, JSONValue> = [:]
        if case .object(let pairs) = lines(.decisions),
            case .object(let tests) = pairs["properties"]
        {
            properties = tests
        }
        properties["rules"] = SchemaParts.oneOrList(name(of: .rule))
            .adding("description", "Rules that must be among those that applied.")
        return lines(.decisions).adding("properties", .object(properties))
    }

    private mutating func lines(_ looks: RuleValue.Looks) -> JSONValue {
        var properties: OrderedDictionary<String, JSONValue> = [:]
        if looks != .decisions {
            for question in outline.questions.values {
                properties[question.id.value] = defineTest(
                    of: question.id.value, question.ask.value
                ) {
                    $0.test(of: question)
                }
            }
            for fact in outline.facts {
                let text =
                    "How many weekly sessions of '\(fact.track.name.value)' meet none of the busy times"
                properties[fact.id] = defineTest(of: fact.id, text) { $0.test(of: fact) }
            }
        }
        if looks != .answers {
            for decision in outline.decisions.values {
                let text = decision.asks?.value ?? decision.title.value
                properties[decision.id.value] = defineTest(of: decision.id.value, text) {
                    $0.test(of: decision)
                }
            }
        }
        for id in outline.unreadable.sorted() { properties[id] = true }
        let lines: JSONValue = ["type": "object", "properties": .object(properties)]
        guard outline.subjectsAreWhole else {
            return lines.adding(
                "additionalProperties", define("test") { _ in Self.testOfAnything })
        }
        return outline.factsAreWhole
            ? lines.adding("additionalProperties", false)
            : lines.adding("patternProperties", ["_sessions_free$": true])
                .adding("additionalProperties", false)
    }

    private mutating func defineTest(
        of id: ID, _ text: String, _ test: (inout FormSchemas) -> JSONValue
    ) -> JSONValue {
        define("test_of_\(id)") { test(&$0).adding("description", .string(text)) }
    }

    mutating func answers() -> JSONValue {
        define("answers") { $0.answersByQuestion() }
    }

    private mutating func answersByQuestion() -> JSONValue {
        var properties: OrderedDictionary<String, JSONValue> = [:]
        for question in outline.questions.values {
            let id = question.id.value
            properties[id] = define("answer_to_\(id)") { $0.answer(to: question) }
        }
        let names = outline.names(of: .question)
        for id in names ?? [] where properties[id] == nil { properties[id] = true }
        return [
            "type": "object", "properties": .object(properties),
            "additionalProperties": .bool(names == nil),
        ]
    }
}

extension RuleValue.Looks {
    fileprivate var definitionName: String {
        switch self {
        case .anything: "block"
        case .answers: "block_about_answers"
        case .decisions: "block_about_decisions"
        }
    }
}
