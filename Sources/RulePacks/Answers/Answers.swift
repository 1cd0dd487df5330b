public import CivilTime
public import Diagnostics
public import OrderedCollections

/// What one person said, as much or as little of it as they wanted to.
public struct Answers: Sendable {
    /// The program's own reference; a name is not needed.
    public var label: Located<String>?
    public var askedOn: Located<CalendarDate>?
    /// When they would like to begin.
    public var startOn: Located<CalendarDate>?
    /// Only what was said, in the order of the pack's questions; all others are unanswered.
    public var given: Named<Answer>
    /// What the clinician made of the plan.
    public var review: Review

    public init(
        label: Located<String>? = nil, askedOn: Located<CalendarDate>? = nil,
        startOn: Located<CalendarDate>? = nil, given: Named<Answer> = [:],
        review: Review = Review()
    ) {
        self.label = label
        self.askedOn = askedOn
        self.startOn = startOn
        self.given = given
        self.review = review
    }
}
