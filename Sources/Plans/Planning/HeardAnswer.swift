internal import CivilTime
internal import Diagnostics
public import RulePacks

/// One question and what was said, in plain words.
public struct HeardAnswer: Hashable, Sendable {
    public var question: ID
    public var ask: String
    public var part: Question.Part
    public var said: Said

    public enum Said: Hashable, Sendable {
        /// Our words for what was chosen: one entry a choice.
        case chosen([String])
        /// Their own words, to be shown as a quotation.
        case ownWords(String)
        case preferredNotToSay
    }
}

extension HeardAnswer {
    /// The answer to `question` as a person would say it.
    package init(_ answer: Answer, to question: Question) {
        self.question = question.id.value
        ask = question.ask.value
        part = question.part
        said = Said(answer.value, choices: question.kind.choices)
    }
}

extension HeardAnswer.Said {
    fileprivate init(_ value: Answer.Value, choices: [Choice]) {
        func texts(_ ids: [ID]) -> [String] {
            choices.filter { ids.contains($0.id.value) }.map(\.text.value)
        }
        switch value {
        case .preferredNotToSay: self = .preferredNotToSay
        case .yesNo(let yes): self = .chosen([yes ? "Yes" : "No"])
        case .choice(let id): self = .chosen(texts([id]))
        case .choices(let ids): self = .chosen(ids.isEmpty ? ["None of these"] : texts(ids))
        case .number(let number): self = .chosen(["\(number)"])
        case .days(let count): self = .chosen([count.plainText])
        case .availability(_, let lines): self = .chosen(lines.isEmpty ? ["No busy times"] : lines)
        case .text(let words): self = .ownWords(words)
        }
    }
}
