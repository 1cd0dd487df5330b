internal import Diagnostics

/// What is said about questions.
extension Diagnostic {
    static func requiredQuestion(_ key: Located<String>) -> Diagnostic {
        Diagnostic(
            .error, .requiredQuestion,
            "no question can be required; a person may leave any of them, and the plan is right all the same",
            at: key.range)
    }

    static func reservedID(_ id: Located<String>) -> Diagnostic {
        Diagnostic(
            .error, .badID,
            "'\(id.value)' already means something in a test or an answer; choose another id",
            at: id.range)
    }

    static func bandOverlap(_ band: Band, _ earlier: Band, at value: String) -> Diagnostic {
        Diagnostic(
            .error, .bandOverlap,
            "'\(band.id.value)' and '\(earlier.id.value)' overlap",
            aside: ", for example at \(value); bands must be apart", at: band.text.range,
            notes: [Note("'\(earlier.id.value)' is here", at: earlier.text.range)])
    }

    static func bandGap(_ values: String, at range: SourceRange) -> Diagnostic {
        Diagnostic(.warning, .bandGap, "\(values) is in no band", at: range)
    }

    static func secondAvailability(_ second: Question, first: Question) -> Diagnostic {
        Diagnostic(
            .error, .secondAvailability,
            "a pack has at most one availability question; '\(first.id.value)' is one already",
            at: second.id.range, notes: [Note("'\(first.id.value)' is here", at: first.id.range)])
    }

    static func circularQuestions(_ ids: [Located<String>]) -> Diagnostic {
        let names = (ids + ids.prefix(1)).map { "'\($0.value)'" }.joined(separator: " waits for ")
        return Diagnostic(
            .error, .circularQuestions, "\(names); 'ask_when' must not lead in a circle",
            at: ids[0].range,
            notes: ids.dropFirst().map { Note("'\($0.value)' is here", at: $0.range) })
    }
}
