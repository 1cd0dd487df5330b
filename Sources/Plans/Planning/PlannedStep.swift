public import CivilTime
public import RulePacks

/// Who does what by when.
public struct PlannedStep: Hashable, Sendable {
    public var what: String
    /// How the person's own copy says it; nil: not there.
    public var client: String?
    public var who: Step.Person
    public var by: Step.Deadline
    /// The day of the deadline, where the schedule gives one.
    public var date: CalendarDate?
}
