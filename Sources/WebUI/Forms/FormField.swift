package import RulePacks

/// The names of the fields of a form.
package enum FormField {
    package static let label = "label"
    package static let askedOn = "asked_on"
    package static let startOn = "start_on"
    /// The page's language.
    package static let language = "lang"
    /// The language that a button switches to.
    package static let otherLanguage = "to"
    /// The fingerprint of the pack whose questions the form shows.
    package static let edition = "edition"
    /// Whether the answers were changed since they were saved; a script says so to itself.
    package static let unsaved = "unsaved"
    /// The clinician has looked through the decisions, in the state that the value names.
    package static let looked = "looked"

    /// What was said: a choice's id, several of them, a number, words, times.
    package static func answer(_ question: ID) -> String { "a.\(question)" }
    /// The unit of a length of time: `weeks`.
    package static func unit(_ question: ID) -> String { "u.\(question)" }
    /// The day from which a length of time counts, instead of it.
    package static func since(_ question: ID) -> String { "s.\(question)" }

    /// As an answer to any question.
    package static let preferNotToSay = "prefer_not_to_say"
    /// As an answer to a question with several choices; no id is written so.
    package static let noneOfThese = "-"

    /// What the clinician made of a decision: a ``Verdict``, or nothing yet.
    package static func verdict(_ decision: ID) -> String { "d.\(decision)" }
    /// The options that were on the page when it was agreed to, spaces between them.
    package static func agreed(_ decision: ID) -> String { "h.\(decision)" }
    /// The options that were chosen instead.
    package static func chosen(_ decision: ID) -> String { "c.\(decision)" }
    package static func because(_ decision: ID) -> String { "w.\(decision)" }
    /// Why a promise or a part of the policy is overruled.
    package static func overruled(_ objection: ID) -> String { "o.\(objection)" }

    package enum Verdict: String, CaseIterable {
        case agree, choose, decline
    }
}
