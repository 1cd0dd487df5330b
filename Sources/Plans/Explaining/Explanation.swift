public import DecisionTables
public import RulePacks

/// Why one decision came out as it did, rule by rule.
public struct Explanation: Sendable {
    public var decision: ID
    public var title: String
    public var hitPolicy: HitPolicy
    /// What the rules come to; none when no rule covers the answers, or nothing was collected.
    public var options: [Option]
    /// What the clinician made of it; nil: nothing.
    public var verdict: Verdict?
    /// What holds: the same, unless the clinician decided otherwise.
    public var holding: [Option]
    /// In the order of the file.
    public var rules: [RuleAccount]
    public var otherwise: RuleAccount?

    public struct Option: Hashable, Sendable {
        public var id: ID
        public var name: String
    }
}

/// What became of one rule.
public struct RuleAccount: Sendable {
    /// The rule's id, or `otherwise`.
    public var rule: ID
    public var options: [ID]
    public var because: String
    /// The source as the pack describes it.
    public var source: String?
    /// For staff.
    public var note: String?
    /// In the pack: `decisions/pace.yaml`.
    public var file: String
    public var line: Int
    public var outcome: Outcome

    public enum Outcome: Hashable, Sendable {
        /// It made the result, or its part of it; with the lines that held.
        case decided([Reason.Match])
        /// It applies too, but a rule further up had decided.
        case cameLater([Reason.Match], first: ID)
        /// Something keeps it from applying.
        case didNotApply([Obstacle])
        /// Of `otherwise`: some rule applies.
        case wasNotNeeded(applying: [ID])
    }

    /// Something that keeps a rule from applying.
    public enum Obstacle: Hashable, Sendable {
        /// A line of `when` that does not hold.
        case line(Reason.Match)
        /// No block of `when_any` holds; of each the first line that does not.
        case noBlock([Reason.Match])
        /// A block of `unless` holds, with its lines.
        case unless([Reason.Match])
    }
}
