public import CivilTime
public import Diagnostics

/// Answers with the decisions that a program lead expects of them.
public struct PackCase: Sendable {
    public var name: Located<String>
    /// The plan's date, to which `since:` counts.
    public var today: CalendarDate?
    public var answers: Answers
    /// Tests on decisions; what is not named is not checked.
    public var expected: Block
    /// Rules that must be among those that applied.
    public var rules: [Located<ID>]
}
