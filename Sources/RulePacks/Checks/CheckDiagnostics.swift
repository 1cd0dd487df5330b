internal import CivilTime
internal import Diagnostics

/// What is said about a pack that can be used, and could be better.
extension Diagnostic {
    static func unusedQuestion(_ question: Question) -> Diagnostic {
        Diagnostic(
            .warning, .unusedQuestion,
            "no rule looks at '\(question.id.value)'; an answer to it would change nothing",
            at: question.id.range)
    }

    static func unusedOption(_ option: Located<String>, in decision: Decision) -> Diagnostic {
        Diagnostic(
            .warning, .unusedOption, "no rule of '\(decision.id.value)' leads to '\(option.value)'",
            at: option.range)
    }

    static func unlistedOption(_ option: PlanOption) -> Diagnostic {
        Diagnostic(
            .warning, .unusedOption, "no decision lists the option '\(option.id.value)'",
            at: option.id.range)
    }

    static func avoidedWording(
        _ term: String, instead: String, at range: SourceRange
    ) -> Diagnostic {
        Diagnostic(
            .warning, .avoidedWording, "'\(term)' is a term that this pack avoids; say: \(instead)",
            at: range)
    }

    static func caseNamedTwice(_ name: Located<String>, first: SourceRange) -> Diagnostic {
        Diagnostic(
            .warning, .duplicateName,
            "there is a case '\(name.value)' already; reports and '--filter' know a case by its name",
            at: name.range, notes: [Note("first '\(name.value)' is here", at: first)])
    }

    static func reviewOverdue(_ date: Located<CalendarDate>) -> Diagnostic {
        Diagnostic(
            .warning, .reviewOverdue,
            "these rules were to be reviewed by \(date.value.isoText); look through them and set a new date",
            at: date.range)
    }
}
