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

    static func neverHolds(_ message: String, at range: SourceRange) -> Diagnostic {
        Diagnostic(.warning, .neverHolds, message, at: range)
    }

    static func alwaysHolds(_ message: String, at range: SourceRange) -> Diagnostic {
        Diagnostic(.warning, .alwaysHolds, message, at: range)
    }

    static func emptyInterval(_ text: Located<String>, turned: String) -> Diagnostic {
        Diagnostic(
            .error, .emptyInterval,
            "'\(text.value)' is empty; write the smaller end first: '\(turned)'",
            at: text.range,
            fixIts: [FixIt("write '\(turned)'", replacing: text.range, with: turned)])
    }

    static func unknownChoice(
        _ text: Located<String>, of subject: Subject, among known: [String], home: Subject?
    ) -> Diagnostic {
        if let home {
            return Diagnostic(
                .error, .unknownValue,
                "'\(text.value)' is \(home.wordKind) of '\(home.id.value)', not of '\(subject.id.value)'",
                aside: "; write \(list(known))", at: text.range)
        }
        if known == Subject.Kind.noAndYes {
            return unknownValue(
                text, of: "an answer to '\(subject.id.value)'", among: ["yes", "no"])
        }
        return unknownValue(
            text, of: "\(subject.wordKind) of '\(subject.id.value)'", among: known)
    }

    static func unknownBand(
        _ text: Located<String>, of subject: Subject, among bands: [String]
    ) -> Diagnostic {
        let name = "'\(subject.id.value)'"
        guard bands.isEmpty else {
            return unknownValue(text, of: "a band of \(name)", among: bands)
        }
        return badTest(
            "'\(text.value)' is no comparison, and \(name) has no bands; write one such as 'at least 3'",
            at: text.range)
    }

    static func badInterval(_ text: Located<String>, unit: MeasureUnit) -> Diagnostic {
        let example = unit == .number ? "14" : "14 days"
        guard let better = intervalWords(for: text.value) else {
            return badTest(
                "'\(text.value)' is no comparison; write 'under \(example)', 'at most', 'at least', 'more than' or "
                    + "'exactly \(example)', or '8 to \(unit == .number ? "30" : "30 days")'",
                at: text.range)
        }
        return badTest(
            "'\(text.value)' is no comparison; write '\(better)'", at: text.range,
            fixIts: [FixIt("write '\(better)'", replacing: text.range, with: better)])
    }

    /// The comparison that was probably meant: `> 14` and `more then 14` are `more than 14`.
    private static func intervalWords(for text: String) -> String? {
        guard let digit = text.firstIndex(where: \.isNumber) else { return nil }
        let value = text[digit...]
        let sign = text[..<digit].split(separator: " ").joined(separator: " ")
        if sign.isEmpty { return range(of: text) ?? "exactly \(text)" }
        let known = ["under", "at most", "at least", "more than", "exactly"]
        return (comparisonSigns[sign] ?? nearestName(to: sign, among: known)).map {
            "\($0) \(value)"
        }
    }

    /// Other ways to write the five comparisons.
    private static let comparisonSigns = [
        ">=": "at least", "<=": "at most", ">": "more than", "<": "under", "==": "exactly",
        "=": "exactly", "over": "more than", "above": "more than", "longer than": "more than",
        "less than": "under", "fewer than": "under", "less then": "under", "below": "under",
        "up to": "at most", "from": "at least",
    ]

    /// Two ends that are joined by a dash or dots.
    private static func range(of text: String) -> String? {
        for separator in ["..", "-", "–"] {
            let ends = text.split(separator: separator).map { $0.filter { $0 != "." } }
            if ends.count == 2 {
                return ends.map { $0.split(separator: " ").joined(separator: " ") }
                    .joined(separator: " to ")
            }
        }
        return nil
    }
}

extension Subject {
    /// What its words are called.
    fileprivate var wordKind: String { role == .decision ? "an option" : "a choice" }
}
