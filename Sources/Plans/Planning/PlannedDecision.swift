package import DecisionTables
public import RulePacks

/// What one decision comes to, and why.
public struct PlannedDecision: Sendable {
    public var id: ID
    public var title: String
    public var part: Decision.Part
    /// What holds; none when no rule covers the case, nothing was collected, or it was declined.
    public var options: [PlanOption]
    /// What the rules come to, while what the clinician decided of earlier decisions holds.
    public var byRules: [PlanOption]
    /// Nil: the clinician decided nothing about it.
    public var verdict: Verdict?
    /// Why the rules come to what they do.
    public var reasons: [Reason]
    /// Whether every way of answering the rest leads to the same result.
    public var isSettled: Bool
    /// Whether it is known exactly what is settled and possible; if not, it may be settled although
    /// it is called open, and some of what is called possible may not be.
    public var isExact: Bool
    /// The options that some way of answering the rest leads to, in the order of the file.
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
        /// What was asked, for those who say it in other words.
        package var condition: Condition
    }
}
