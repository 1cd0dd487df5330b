public import RulePacks

/// What one decision comes to, and why.
public struct PlannedDecision: Sendable {
    public var id: ID
    public var title: String
    public var part: Decision.Part
    /// None when no rule covers the case, or nothing was collected.
    public var options: [PlanOption]
    public var reasons: [Reason]
    /// Whether no answer that is still missing can change it, as far as rules read one by one tell.
    public var isSettled: Bool
    /// The options that it could still come to, in the order of the file.
    public var possible: [PlanOption]
}

/// Why a decision came out as it did: a rule, where it stands, and the answers that it looked at.
public struct Reason: Sendable {
    /// The rule's id, or `otherwise`.
    public var rule: ID
    public var because: String
    /// In the pack: `decisions/pace.yaml`.
    public var file: String
    public var line: Int
    public var matched: [Match]
    /// The source's id in the pack.
    public var sourceID: ID?
    /// The source as the pack describes it.
    public var source: String?
    /// For staff.
    public var note: String?

    /// An answer, fact or earlier decision that a rule looked at.
    public struct Match: Hashable, Sendable {
        public var subject: ID
        /// What was asked of it: `more than 30 days`.
        public var test: String
        /// What it was: `5 weeks`.
        public var answer: String
    }
}
