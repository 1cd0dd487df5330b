public import DecisionTables
public import Diagnostics

/// A named question that one table answers.
public struct Decision: Sendable {
    public var id: Located<ID>
    public var title: Located<String>
    /// What is decided, as a question.
    public var asks: Located<String>?
    public var hitPolicy: HitPolicy
    /// The results it may have, in the order of the file.
    public var options: [Located<ID>]
    public var rules: [Rule]
    /// Where they stand, from the first dash or bracket on; nil where there is no `rules`.
    public var rulesRange: SourceRange?
    public var otherwise: Otherwise?
    /// Under `collect`: whether an empty result is a fault.
    public var needsResult: Bool
    /// Where a plan shows the result.
    public var part: Part

    public enum Part: String, CaseIterable, Sendable {
        /// Before all else, for the clinician: safety screens.
        case firstLook = "first_look"
        /// The plan at a glance.
        case plan
        /// What happens next, beginning with one small step.
        case firstSteps = "first_steps"
        /// What makes staying possible.
        case staying
        /// What the staff sees to.
        case records
    }
}
