package import DecisionTables

/// What the cases of a pack made of a mutant.
package enum MutantVerdict: Hashable, Sendable {
    /// A case, by its place in the pack, came out otherwise than expected.
    case caught(by: Int)
    /// No case noticed. The plainest one that would comes to other options in its decision: a value
    /// for each answer and fact.
    case survived([Value])
    /// No possible case comes to other options, which is proved: nobody could notice.
    case equivalent
    /// No case noticed, and whether one could is more than the budget lets us know.
    case notKnown
}
