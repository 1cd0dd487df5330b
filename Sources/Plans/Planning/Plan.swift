public import CivilTime
public import RulePacks

/// A draft: what was heard, what it comes to, why, and what is still open.
///
/// Nothing here is formatted.
public struct Plan: Sendable {
    public var pack: PackName
    public var program: Program
    /// The program's own reference.
    public var label: String?
    /// The plan's date.
    public var today: CalendarDate
    public var askedOn: CalendarDate?
    public var startOn: CalendarDate?

    /// What was said, in the order of the questions.
    public var heard: [HeardAnswer]
    /// In the order of the pack.
    public var decisions: [PlannedDecision]
    /// Unanswered questions that can still change a decision, the one that settles most first.
    public var openQuestions: [OpenQuestion]
    public var schedule: Schedule
    /// The track of the weeks, if one is chosen.
    public var track: Program.Track?
    /// Groups to return to or to meet, if the plan says which.
    public var groups: [Program.Group]
    /// By deadline, each once.
    public var steps: [PlannedStep]
    /// Steps of the rules that the clinician took out.
    public var struck: [StruckStep]
    /// What the plan parts from because of what the clinician decided.
    public var objections: [Objection]
    /// What the clinician should confirm.
    public var checks: [String]
    /// What the reader of this draft should know about the draft itself.
    public var notices: [String]

    /// The rules that made the plan.
    public struct PackName: Hashable, Sendable {
        public var name: String
        public var version: String
        public var fingerprint: String
        public var reviewedBy: String?
        public var reviewedOn: CalendarDate?
    }
}
