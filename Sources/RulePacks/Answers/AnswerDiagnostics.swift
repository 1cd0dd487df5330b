internal import CivilTime
internal import Diagnostics

/// What is said about answers.
extension Diagnostic {
    static func unknownQuestion(_ name: Located<String>, among known: [String]) -> Diagnostic {
        let suggestion = suggestion(for: name, among: known)
        return Diagnostic(
            .error, .unknownQuestion, "this pack has no question '\(name.value)'",
            aside: suggestion.text, at: name.range, fixIts: suggestion.fixIts)
    }

    static func answerOutsideAnswers(_ name: Located<String>) -> Diagnostic {
        Diagnostic(
            .error, .unknownKey, "'\(name.value)' is an answer; write it below 'answers'",
            at: name.range)
    }

    static func sinceInTheFuture(_ text: Located<String>, today: CalendarDate) -> Diagnostic {
        Diagnostic(
            .error, .outsideRange,
            "'\(text.value)' is after the plan's date, \(today.isoText); 'since' is a day that has been",
            at: text.range)
    }

    static func notAsked(_ answer: Answer) -> Diagnostic {
        Diagnostic(
            .warning, .notAsked,
            "'\(answer.question)' is not asked with these answers, so this answer is set aside",
            at: answer.range)
    }
}
