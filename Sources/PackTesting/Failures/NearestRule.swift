package import DecisionTables
package import RulePacks

/// What comes closest to making a case come out as expected: a rule, and answers with which it would.
package struct NearestRule: Sendable {
    /// The rule that would bring about what is expected.
    ///
    /// Nil: it takes no rule, as for something that should not come, or none is known.
    package let rule: RulePlace?
    /// Whether `otherwise` would bring it about, as no rule would apply.
    package let isOtherwise: Bool
    /// What keeps the rule from applying today; nothing if it applies and another one decides.
    package let unmet: [DecisionTables.Rule.Failure]
    package let change: Change

    package enum Change: Sendable {
        /// What these answers would have to be, everything else staying; no fewer would do.
        case answers([Condition])
        /// No answers lead there.
        case never
        /// The budget was not enough to tell.
        case notWorkedOut
    }
}
