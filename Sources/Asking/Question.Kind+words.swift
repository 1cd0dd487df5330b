internal import CivilTime
internal import Diagnostics
internal import OrderedCollections
internal import RulePacks

extension Question.Kind {
    /// What may be chosen, numbered from 1; 0 is none of these.
    var numberedChoices: [Prompt] {
        switch self {
        case .choice(let choices): Self.numbered(choices)
        case .choices(let choices):
            Self.numbered(choices) + [Prompt(.choice, "   0  None of these")]
        case .yesNo, .number, .duration, .availability, .text: []
        }
    }

    private static func numbered(_ choices: Question.Choices) -> [Prompt] {
        choices.values.enumerated().map { index, choice in
            let number = String(index + 1)
            let space = String(repeating: " ", count: max(0, 4 - number.count))
            let words = choice.text.value.split(whereSeparator: \.isNewline)
            return Prompt(.choice, "\(space)\(number)  \(words.joined(separator: " "))")
        }
    }

    /// What may be typed, in a few words.
    func hint(today: CalendarDate) -> String {
        switch self {
        case .yesNo: "y or n"
        case .choice(let choices): choices.count == 1 ? "1" : "1 to \(choices.count)"
        case .choices(let choices):
            choices.count == 1 ? "1, or 0" : "any of 1 to \(choices.count), or 0"
        case .number(let range): "\(range.lowerBound) to \(range.upperBound)"
        case .duration: "such as '5 weeks', or 'since \(Self.exampleDate(before: today))'"
        case .availability: "one a line, or 'none'"
        case .text: "own words"
        }
    }

    /// How the answer is typed, as a sentence.
    func instruction(today: CalendarDate) -> String {
        switch self {
        case .yesNo: "Type y or n."
        case .choice: "Type the number of one choice."
        case .choices: "Type the numbers of all that fit, such as '1 3'; 0 for none of these."
        case .number(let range): "Type a whole number, \(range.lowerBound) to \(range.upperBound)."
        case .duration:
            "Type a number of days, weeks, months or years, such as '5 weeks'; or a day, such as "
                + "'since \(Self.exampleDate(before: today))'."
        case .availability:
            "Type one busy time a line, such as 'Mon-Fri 08:00-16:30' or 'Sat all day'; an empty "
                + "line ends them. 'none': every time is free."
        case .text: "Type as many lines as you like; an empty line ends them."
        }
    }

    /// Ten weeks ago, so that it is a day that has been.
    private static func exampleDate(before today: CalendarDate) -> String {
        today.adding(days: -70)?.isoText ?? today.isoText
    }
}
