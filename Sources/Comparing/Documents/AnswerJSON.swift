internal import CivilTime
internal import RulePacks

/// One answer, as a file of answers in JSON has it.
enum AnswerJSON: Encodable {
    case flag(Bool)
    case number(Int)
    case text(String)
    case list([String])

    init(_ value: Answer.Value) {
        switch value {
        case .preferredNotToSay: self = .text("prefer_not_to_say")
        case .yesNo(let yes): self = .flag(yes)
        case .choice(let id): self = .text(id)
        case .choices(let ids): self = .list(ids)
        case .number(let number): self = .number(number)
        case .days(let count): self = .text(count.plainText)
        case .availability(_, let lines): self = .list(lines)
        case .text(let words): self = .text(words)
        }
    }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        switch self {
        case .flag(let flag): try container.encode(flag)
        case .number(let number): try container.encode(number)
        case .text(let text): try container.encode(text)
        case .list(let texts): try container.encode(texts)
        }
    }
}
