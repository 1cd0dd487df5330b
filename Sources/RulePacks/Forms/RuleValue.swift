/// What stands behind a key of the rule language.
package indirect enum RuleValue: Sendable {
    /// Any text that is not blank.
    case text
    /// One of a few words that the language fixes.
    case word([RuleWord])
    /// `yes` or `no`.
    case flag
    /// A whole number.
    case number(ClosedRange<Int>)
    /// A text of a form of its own, such as `at most 2`.
    case phrase(Phrase)
    /// The name that something gets here.
    case id(NameKind)
    /// The name of something that the pack defines elsewhere.
    case name(NameKind)
    case list(RuleValue, atLeast: Int)
    /// A list, or one item without brackets.
    case oneOrList(RuleValue, atLeast: Int)
    case form(RuleForm)
    /// Things under their ids.
    case entries(NameKind, RuleValue, atLeast: Int)
    /// The value, `null` or nothing.
    case optional(RuleValue)
    /// Lines `name: test`.
    case block(Looks)
    /// Tests on decisions, and `rules`.
    case expectations
    /// Answers under the names of questions.
    case answers
    /// The pack's own texts, each with its translation.
    case translations
    /// The options of a decision: a list of ids, or a mapping that defines them.
    case decisionOptions
    /// What a rule leads to: an option of its decision, or under `collect` a list of them.
    case results
    /// `groups` or `tracks`, of which the program must have some.
    case programList
    /// What a clinician decided, under the names of decisions.
    case decided
    /// Why a plan parts from a promise or a policy, under their names.
    case overruled

    /// What the lines of a block look at.
    package enum Looks: Sendable {
        /// Questions, facts and decisions.
        case anything
        /// Questions and facts.
        case answers
        case decisions
    }

    package enum Phrase: Sendable {
        /// `2026-11-22`.
        case date
        /// `Mon 09:00-12:00`.
        case session
        /// `0 to 52`, `0 days to 2 years`.
        case range
        /// `under 8 days`.
        case band
        /// `9 to 19`.
        case numbers
        /// `at most 2`.
        case limit
        /// `every 2 weeks`.
        case rhythm
        /// `1 per week`.
        case perWeek
        /// `check-in`, `week 2`.
        case deadline
        /// `es-MX`.
        case language
        /// Something with a word in it.
        case term
    }
}
