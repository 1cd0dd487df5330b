/// The words after `type:`.
package enum QuestionType: String, CaseIterable {
    case yesNo = "yes_no"
    case choice
    case choices
    case number
    case duration
    case availability
    case text

    var hasChoices: Bool { self == .choice || self == .choices }
}
