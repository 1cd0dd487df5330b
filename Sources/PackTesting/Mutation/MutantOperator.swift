/// What kind of slip a mutant makes.
package enum MutantOperator: String, CaseIterable, Hashable, Sendable {
    /// A bound is one unit higher or lower.
    case movedBound = "moved-bound"
    /// A line, or a part of what it asks, is left out.
    case droppedTest = "dropped-test"
    /// A block of `when_any` or `unless`, or all of `when_any`, is left out.
    case droppedBlock = "dropped-block"
    /// A line accepts one choice more, or no answer besides.
    case widenedTest = "widened-test"
    /// A line accepts one choice less, or no longer no answer.
    case narrowedTest = "narrowed-test"
    /// A line asks for the opposite.
    case negatedTest = "negated-test"
    /// One of several choices is enough where all were asked for, or the other way round.
    case anyForAll = "any-for-all"
    /// Another option of the decision stands in place of one, or one of several is left out; also in
    /// `otherwise`.
    case changedOption = "changed-option"
    /// A rule is gone.
    case removedRule = "removed-rule"
    /// Two rules, of which the first that applies decides, have changed places.
    case swappedRules = "swapped-rules"
}
