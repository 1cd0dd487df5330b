public import RulePacks

/// The difference that some answers would make to a plan.
public struct WhatIf: Sendable {
    /// What is tried out.
    public var tried: [Tried]
    /// Decisions that would come to something else, or for other reasons, in the order of the pack.
    public var changed: [Changed]
    /// The decisions that would stay as they are.
    public var unchanged: [ID]
    /// What else would change; nil where only one decision was asked about.
    public var plan: PlanChange?

    public struct Tried: Hashable, Sendable {
        public var question: ID
        /// What was said; of busy times and own words only whether something was.
        public var today: String
        public var instead: String
    }

    public struct Changed: Hashable, Sendable {
        public var decision: ID
        public var title: String
        public var before: Side
        public var after: Side
    }

    /// What a decision comes to, and by which rules.
    public struct Side: Hashable, Sendable {
        public var options: [Explanation.Option]
        public var deciding: [NearestWays.Deciding]
    }

    /// What would change besides decisions.
    public struct PlanChange: Hashable, Sendable {
        /// When the first session is; nil: none can be said.
        public var firstSession: Pair<String?>
        /// How many sessions each week has.
        public var sessionsPerWeek: Pair<[Int]>
        /// Whether the weeks, or what is said about them, would differ in any way.
        public var changesSchedule: Bool
        public var steps: Difference
        public var checks: Difference
        public var notices: Difference
    }

    public struct Pair<Value: Hashable & Sendable>: Hashable, Sendable {
        public var before: Value
        public var after: Value

        var isChange: Bool { before != after }
    }

    /// Lines that would come and go.
    public struct Difference: Hashable, Sendable {
        public var added: [String]
        public var removed: [String]

        var isEmpty: Bool { added.isEmpty && removed.isEmpty }
    }
}

extension WhatIf {
    /// Whether decisions and plan would stay as they are.
    public var changesNothing: Bool {
        changed.isEmpty && (plan?.isEmpty ?? true)
    }
}

extension WhatIf.PlanChange {
    var isEmpty: Bool { !changesSchedule && steps.isEmpty && checks.isEmpty && notices.isEmpty }
}
