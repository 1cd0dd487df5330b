internal import Diagnostics
internal import JSONValues
internal import OrderedCollections
internal import RulePacks

/// What may be answered to each question.
extension FormSchemas {
    mutating func answer(to question: Question) -> JSONValue {
        let said: JSONValue = [
            "anyOf": [value(of: question), SchemaParts.words([Self.declined])]
        ]
        let description = [question.ask.value, question.help?.value].compactMap(\.self)
            .joined(separator: " ")
        return SchemaParts.optional(said).adding("description", .string(description))
    }

    private static let declined: (id: ID, text: String?) =
        ("prefer_not_to_say", "They preferred not to say.")

    private mutating func value(of question: Question) -> JSONValue {
        switch question.kind {
        case .yesNo: SchemaParts.flag
        case .choice: choices(of: question)
        case .choices: SchemaParts.oneOrList(choices(of: question))
        case .number(let range): SchemaParts.number(range)
        case .duration:
            [
                "anyOf": [
                    SchemaParts.matching(TextPattern.days),
                    SchemaParts.object(
                        ["since": SchemaParts.matching(TextPattern.pattern(of: .date))],
                        required: ["since"]),
                ]
            ]
        case .availability: SchemaParts.oneOrList(SchemaParts.matching(TextPattern.busyTime))
        case .text: SchemaParts.text
        }
    }
}
