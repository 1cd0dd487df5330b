public import Diagnostics

/// What a plan may offer; a decision's result.
public struct PlanOption: Sendable {
    public var id: Located<ID>
    public var name: Located<String>
    /// The sentence for the clinician's copy.
    public var plan: Located<String>
    /// The sentence for the person's own copy; nil: the clinician's serves both.
    public var client: Located<String>?
    public var effects: [ScheduleEffect]
    public var steps: [Step]
    /// What the clinician should confirm.
    public var checks: [Located<String>]
}
