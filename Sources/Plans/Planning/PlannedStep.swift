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
    public var origin: Origin

    /// Whether the clinician had a hand in it.
    public enum Origin: Hashable, Sendable {
        case rules
        case added
        /// With what it said before.
        case changed(from: String)
    }
}

extension PlannedStep {
    /// What the step said before the clinician changed it.
    var was: String? {
        if case .changed(let what) = origin { what } else { nil }
    }
}
