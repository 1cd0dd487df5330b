internal import DecisionTables

/// A word that the language fixes, and what it says.
package struct RuleWord: Hashable, Sendable {
    package let text: String
    /// A sentence.
    package let help: String

    init(_ text: String, _ help: String) {
        self.text = text
        self.help = help
    }

    package static let flags = [RuleWord("yes", "It is so."), RuleWord("no", "It is not so.")]

    static let quotation = [RuleWord("quotation", "A person's own words.")]

    static let hitPolicies = [
        RuleWord("unique", "At most one rule applies to any case; an overlap is an error."),
        RuleWord("first", "The first rule in the file that applies decides."),
        RuleWord("collect", "The options of all rules that apply, each once."),
    ]

    /// Weeks go on: `week 2`, `week 3`.
    package static let deadlines = [
        RuleWord("today", "On the day of the plan."),
        RuleWord("check-in", "By the check-in."),
        RuleWord("first group", "By the first group session."),
        RuleWord("week 1", "By the end of that week."),
    ]

    static let questionTypes = all(QuestionType.self) { type in
        switch type {
        case .yesNo: "Yes or no."
        case .choice: "One of its choices."
        case .choices: "Any number of its choices; none of them is an answer too."
        case .number: "A whole number within 'range'."
        case .duration: "A length of time within 'range', such as '3 weeks'."
        case .availability: "Busy times in a week."
        case .text: "Free words; they go into the plan as a quotation, never into a rule."
        }
    }

    static let questionParts = all(Question.Part.self) { part in
        switch part {
        case .heard: "What we heard."
        case .carriedOver: "What they already did and carry over."
        case .staying: "What made it hard, or would make it possible, to stay."
        case .safety: "For the clinician only."
        }
    }

    static let decisionParts = all(Decision.Part.self) { part in
        switch part {
        case .firstLook: "Before all else, for the clinician: safety screens."
        case .plan: "The plan at a glance."
        case .firstSteps: "What happens next, beginning with one small step."
        case .staying: "What makes staying possible."
        case .records: "What the staff sees to."
        }
    }

    package static let programLists = all(Question.ProgramList.self) { list in
        switch list {
        case .groups: "The program's groups."
        case .tracks: "The program's tracks."
        }
    }

    static let people = all(Step.Person.self) { person in
        switch person {
        case .client: "The person who is coming back."
        case .clinician: "The clinician."
        case .staff: "Someone of the staff."
        }
    }

    static let modes = all(ScheduleEffect.ParticipationMode.self) { mode in
        switch mode {
        case .listen: "Listening is enough."
        case .checkIn: "A short check-in."
        case .open: "As open as they like."
        }
    }

    static let groupChoices = all(ScheduleEffect.GroupChoice.self) { choice in
        switch choice {
        case .same: "The group they were in."
        case .another: "The plan names the other groups of the track."
        }
    }

    private static func all<Value: CaseIterable & RawRepresentable<String>>(
        _: Value.Type, help: (Value) -> String
    ) -> [RuleWord] {
        Value.allCases.map { RuleWord($0.rawValue, help($0)) }
    }
}
