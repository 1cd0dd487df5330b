internal import CivilTime
public import DecisionTables
internal import Diagnostics
internal import OrderedCollections

extension Answers {
    /// Answers that make up a case: with them, ``RulePack/asked(_:)`` gives just these values.
    ///
    /// There is a value for every question and fact. Nil if no answers do: the case is not possible,
    /// or the program is too large to find busy times for it.
    public init?(case values: [Value], of pack: RulePack) {
        self.init()
        let free = values.dropFirst(pack.questions.count).compactMap(\.number)
        for (question, value) in zip(pack.questions.values, values) {
            guard let said = Answer.Value(value, to: question, free: free, of: pack) else {
                continue
            }
            given[question.id.value] = Answer(
                question: question.id.value, value: said,
                range: SourceRange(startOf: SourceFile(path: "a case", text: "")))
        }
        if pack.asked(self).values != values { return nil }
    }
}

extension Answer.Value {
    /// Nil if the value is no answer.
    fileprivate init?(_ value: Value, to question: Question, free: [Int], of pack: RulePack) {
        switch (value, question.kind) {
        case (.unanswered, _): return nil
        case (.scalar(let number), .yesNo): self = .yesNo(number == 1)
        case (.scalar(let index), .choice(let choices)): self = .choice(choices.keys[index])
        case (.subset(let members), .choices(let choices)):
            self = .choices(members.map { choices.keys[$0] })
        case (.scalar(let number), .number): self = .number(number)
        case (.scalar(let number), .duration):
            guard let days = DayCount(days: number) else { return nil }
            self = .days(days)
        case (.scalar, .availability):
            guard let busy = pack.busyWeek.busyTimes(leaving: free) else { return nil }
            self = .availability(BusyTimes(busy), lines: busy.map(\.text))
        case (.scalar, .text): self = .text("Something in their own words.")
        case (.scalar, .choices), (.subset, _):
            preconditionFailure("a value is of the kind of its question")
        }
    }
}

extension Value {
    fileprivate var number: Int? {
        if case .scalar(let number) = self { number } else { nil }
    }
}
