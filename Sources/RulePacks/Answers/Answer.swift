public import CivilTime
public import Diagnostics

/// What was said about one question.
public struct Answer: Sendable {
    public var question: ID
    public var value: Value
    /// Where it stands in the answers.
    public var range: SourceRange

    package init(question: ID, value: Value, range: SourceRange) {
        self.question = question
        self.value = value
        self.range = range
    }

    public enum Value: Hashable, Sendable {
        /// Asked, and the person would rather not say: unanswered, and kept apart for the clinician.
        case preferredNotToSay
        case yesNo(Bool)
        case choice(ID)
        /// Empty: asked, and none of these.
        case choices([ID])
        case number(Int)
        case days(DayCount)
        /// With the lines as they were written.
        case availability(BusyTimes, lines: [String])
        case text(String)
    }
}
