package import Diagnostics
package import RulePacks

/// One thing that cases should see, and how many do.
package struct CoverageItem: Sendable {
    package let subject: Subject
    /// Where it is written.
    package let range: SourceRange
    package let seenBy: Int
    /// Whether some possible case would see it; nil: that is not known.
    package internal(set) var canBeSeen: Bool?

    package enum Subject: Hashable, Sendable {
        /// Seen where the rule decides.
        case rule(RulePlace)
        /// Seen where no rule of the decision applies.
        case otherwise(decision: Int)
        /// Seen where the option is the result, or a part of it.
        case option(decision: Int, option: Int)
        /// Seen where the input says the number at this side of the bound, and where the rule would
        /// begin or cease to decide if it said the one at the other side.
        case side(Bound, Bound.Side)
        /// Seen where the answer lies in the band.
        case band(question: Int, band: Int)
        /// Seen where the answer names the choice; of yes and no, `no` is the first.
        case choice(question: Int, choice: Int)
    }

    package var isSeen: Bool { seenBy > 0 }

    /// Whether it counts against a pack that no case sees it.
    package var isMissing: Bool { !isSeen && canBeSeen != false }
}
