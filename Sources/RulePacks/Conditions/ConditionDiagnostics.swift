internal import Diagnostics

/// What is said about conditions and their tests.
extension Diagnostic {
    static func misplacedSubject(
        _ name: Located<String>, _ role: Subject.Role, _ place: String
    ) -> Diagnostic {
        Diagnostic(
            .error, .unknownName, "'\(name.value)' is a \(role.rawValue); \(place)", at: name.range)
    }

    static func factWithoutAvailability(_ name: Located<String>) -> Diagnostic {
        Diagnostic(
            .error, .unknownName,
            "there is no fact '\(name.value)'; it takes a question of 'type: availability'",
            at: name.range)
    }

    static func nameTaken(_ id: Located<String>, by kind: String, first: SourceRange) -> Diagnostic
    {
        Diagnostic(
            .error, .duplicateName,
            "'\(id.value)' is the name of a \(kind) already; questions, facts and decisions share their names",
            at: id.range, notes: [Note("the \(kind) comes from here", at: first)])
    }

    static func badTest(_ message: String, at range: SourceRange, fixIts: [FixIt] = [])
        -> Diagnostic
    {
        Diagnostic(.error, .badTest, message, at: range, fixIts: fixIts)
    }

    static func onlyPresence(
        of subject: Subject, _ written: Located<String>?, at range: SourceRange
    )
        -> Diagnostic
    {
        let meant = written.map { Diagnostic.suggestion(for: $0, among: Subject.presences) }
        return badTest(
            "'\(subject.id.value)' can only be 'answered' or 'unanswered'; rules do not look inside it",
            at: range, fixIts: meant?.fixIts ?? [])
    }

    static func neverHolds(_ message: String, at range: SourceRange) -> Diagnostic {
        Diagnostic(.warning, .neverHolds, message, at: range)
    }

    static func alwaysHolds(_ message: String, at range: SourceRange) -> Diagnostic {
        Diagnostic(.warning, .alwaysHolds, message, at: range)
    }

    static func saidTwice(_ text: Located<String>, first: SourceRange) -> Diagnostic {
        Diagnostic(
            .warning, .saidTwice, "'\(text.value)' is in this list already", at: text.range,
            notes: [Note("first '\(text.value)' is here", at: first)])
    }

    static func emptyInterval(_ text: Located<String>, turned: String) -> Diagnostic {
        Diagnostic(
            .error, .emptyInterval,
            "'\(text.value)' is empty; write the smaller end first: '\(turned)'",
            at: text.range,
            fixIts: [FixIt("write '\(turned)'", replacing: text.range, with: turned)])
    }

    static func unknownChoice(
        _ text: Located<String>, of subject: Subject, among known: [String], home: Subject?,
        orPresence takesPresence: Bool = true
    ) -> Diagnostic {
        let others = takesPresence ? Subject.presences : []
        if let home {
            return Diagnostic(
                .error, .unknownValue,
                "'\(text.value)' is \(home.wordKind) of '\(home.id.value)', not of '\(subject.id.value)'",
                aside: "; write \(list(known))", at: text.range)
        }
        if known == Subject.Kind.noAndYes {
            return unknownValue(
                text, of: "an answer to '\(subject.id.value)'", among: ["yes", "no"], or: others)
        }
        return unknownValue(
            text, of: "\(subject.wordKind) of '\(subject.id.value)'", among: known, or: others)
    }

    static func unknownBand(
        _ text: Located<String>, of subject: Subject, among bands: [String]
    ) -> Diagnostic {
        let name = "'\(subject.id.value)'"
        guard bands.isEmpty else {
            return unknownValue(
                text, of: "a band of \(name)", among: bands, or: Subject.presences)
        }
        let suggestion = suggestion(for: text, among: Subject.presences)
        let way =
            suggestion.text.isEmpty ? "; write one such as 'at least 3'" : suggestion.text
        return badTest(
            "'\(text.value)' is no comparison, and \(name) has no bands\(way)", at: text.range,
            fixIts: suggestion.fixIts)
    }

    /// `!=3` and `not 3`, with the form that says it.
    static func negatedInterval(_ text: Located<String>, _ positive: String) -> Diagnostic {
        let better = "{ not: \(positive) }"
        return badTest(
            "'\(text.value)' is no comparison; write '\(better)'", at: text.range,
            fixIts: [
                FixIt("write '\(better)'", replacing: text.range, with: better, isSure: false)
            ])
    }

    static func badInterval(_ text: Located<String>, unit: MeasureUnit) -> Diagnostic {
        let example = unit == .number ? "14" : "14 days"
        guard let meant = MeantInterval(text, unit: unit) else {
            return badTest(
                "'\(text.value)' is no comparison; write 'under \(example)', 'at most', 'at least', 'more than' or "
                    + "'exactly \(example)', or '8 to \(unit == .number ? "30" : "30 days")'",
                at: text.range)
        }
        let better = meant.words
        let fixIt = FixIt(
            "write '\(better)'", replacing: text.range, with: better, isSure: meant.isSure)
        return badTest(
            "'\(text.value)' is no comparison; write '\(better)'", at: text.range, fixIts: [fixIt])
    }
}

extension Subject {
    /// What its words are called.
    fileprivate var wordKind: String { role == .decision ? "an option" : "a choice" }
}
