/// A step of the rules that the clinician took out of the plan.
public struct StruckStep: Hashable, Sendable {
    public var step: PlannedStep
    public var because: String?
}
