import CivilTime
import DecisionTables
internal import OrderedCollections
import RulePacks

/// One answer, as a file of answers has it.
enum AnswerJSON: Encodable {
    case text(String)
    case list([String])

    func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        switch self {
        case .text(let text): try container.encode(text)
        case .list(let texts): try container.encode(texts)
        }
    }

    init(_ value: Answer.Value) {
        self =
            switch value {
            case .preferredNotToSay: .text("prefer_not_to_say")
            case .yesNo(let yes): .text(yes ? "yes" : "no")
            case .choice(let id): .text(id)
            case .choices(let ids): .list(ids)
            case .number(let number): .text("\(number)")
            case .days(let count): .text(count.plainText)
            case .availability(_, let lines): .list(lines)
            case .text(let words): .text(words)
            }
    }

    /// The answers that make up a case, by question.
    static func all(of values: [Value], in pack: RulePack) -> [String: AnswerJSON] {
        let given = Answers(case: values, of: pack)?.given ?? [:]
        return Dictionary(uniqueKeysWithValues: given.map { ($0, AnswerJSON($1.value)) })
    }
}
