internal import DecisionTables
internal import Diagnostics
internal import JSONValues
internal import OrderedCollections
internal import RulePacks

/// What may be asked of each question, fact and decision.
extension FormSchemas {
    /// Of a name about which nothing more is known.
    static let testOfAnything: JSONValue = {
        let words = SchemaParts.oneOrList(SchemaParts.text, atLeast: 1)
        let parts = SchemaParts.object(["not": words, "any": words, "all": words, "none": words])
        return ["anyOf": [words, parts.adding("minProperties", 1)]]
    }()

    mutating func test(of question: Question) -> JSONValue {
        switch question.kind {
        case .yesNo: one(of: SchemaParts.words(["yes", "no"]))
        case .choice: one(of: choices(of: question))
        case .choices: several(of: choices(of: question))
        case .number: one(of: measure(question, TextPattern.interval))
        case .duration: one(of: measure(question, TextPattern.daysInterval))
        case .availability, .text: presence
        }
    }

    mutating func test(of fact: Fact) -> JSONValue {
        one(of: SchemaParts.matching(TextPattern.interval))
    }

    mutating func test(of decision: Decision) -> JSONValue {
        decision.hitPolicy == .collect
            ? several(of: options(of: decision)) : one(of: options(of: decision))
    }

    /// Refers to the choices of a question, each with its text.
    mutating func choices(of question: Question) -> JSONValue {
        define("choice_of_\(question.id.value)") { _ in
            SchemaParts.words(
                question.kind.choices.map { (id: $0.id.value, text: $0.text.value) })
        }
    }

    /// Refers to the options of a decision, each with its name.
    mutating func options(of decision: Decision) -> JSONValue {
        define("option_of_\(decision.id.value)") { schemas in
            SchemaParts.words(
                decision.options.map {
                    (id: $0.value, text: schemas.outline.options[$0.value]?.name.value)
                })
        }
    }

    private func measure(_ question: Question, _ interval: String) -> JSONValue {
        let unreadable = outline.unreadableBands[question.id.value] ?? []
        let bands: [(id: ID, text: String?)] =
            question.bands.map { ($0.id.value, $0.text.value) }
            + unreadable.sorted().map { ($0, nil) }
        let comparison = SchemaParts.matching(interval)
        return bands.isEmpty ? comparison : ["anyOf": [SchemaParts.words(bands), comparison]]
    }

    private static let answered: (id: ID, text: String?) =
        ("answered", "Something was said, whatever it was.")
    private static let unanswered: (id: ID, text: String?) = ("unanswered", "Nothing was said.")

    private var presence: JSONValue {
        mutating get {
            define("answered_or_not") { _ in SchemaParts.words([Self.answered, Self.unanswered]) }
        }
    }

    /// A value, a list of which one is enough, or `not`.
    private mutating func one(of value: JSONValue) -> JSONValue {
        let any: JSONValue = ["anyOf": [value, presence]]
        let said: JSONValue = ["anyOf": [value, SchemaParts.words([Self.answered])]]
        let not = SchemaParts.object(
            ["not": SchemaParts.oneOrList(said, atLeast: 1)], required: ["not"])
        return ["anyOf": [value, presence, SchemaParts.list(any, atLeast: 1), not]]
    }

    /// Some words of which one is enough; or `any`, `all` and `none`, which must all hold.
    private mutating func several(of word: JSONValue) -> JSONValue {
        let any: JSONValue = ["anyOf": [word, presence]]
        let anyList = SchemaParts.oneOrList(any, atLeast: 1)
        let members = SchemaParts.oneOrList(word, atLeast: 1)
        let alone = SchemaParts.object(["any": anyList], required: ["any"])
        let parts = SchemaParts.object(["any": members, "all": members, "none": members])
        return [
            "anyOf": [
                word, presence, SchemaParts.list(any, atLeast: 1), alone,
                parts.adding("minProperties", 1),
            ]
        ]
    }
}
