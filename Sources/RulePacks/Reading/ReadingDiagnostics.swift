package import Diagnostics

/// What is said about the form of a rule file: its keys, kinds and names.
extension Diagnostic {
    static func missingKey(
        _ key: String, in owner: String, for purpose: String, at range: SourceRange
    ) -> Diagnostic {
        Diagnostic(.error, .missingKey, "\(owner) needs '\(key)': \(purpose)", at: range)
    }

    static func unknownKey(
        _ key: Located<String>, in owner: String, among known: [String]
    ) -> Diagnostic {
        // `then` where 'when' can stand is no slip.
        let suggestion = suggestion(
            for: key, among: known, mayBeSlip: !RuleForm.allKeys.contains(key.value))
        let way = suggestion.text.isEmpty ? "; it may have \(list(known))" : suggestion.text
        return Diagnostic(
            .error, .unknownKey, "'\(key.value)' is not a key of \(owner)", aside: way,
            at: key.range, fixIts: suggestion.fixIts)
    }

    static func unknownWord(
        _ key: Located<String>, in owner: String, among known: [String],
        meanings: [String: [String]]
    ) -> Diagnostic {
        let word = key.value.lowercased()
        let meant = known.first { isSlip(word, of: $0) || meanings[$0]?.contains(word) == true }
        let way = meant.map { "; did you mean '\($0)'?" } ?? "; it may have \(list(known))"
        let fixIts = meant.map {
            [FixIt("write '\($0)'", replacing: key.range, with: $0, isSure: isSlip(word, of: $0))]
        }
        return Diagnostic(
            .error, .unknownKey, "'\(key.value)' is not a key of \(owner)\(way)", at: key.range,
            fixIts: fixIts ?? [])
    }

    static func wrongKind(
        _ name: String, expected: String, found: String, at range: SourceRange
    ) -> Diagnostic {
        Diagnostic(
            .error, .wrongKind, "\(name) must be \(expected); \(found) is here", at: range)
    }

    static func notANumber(_ text: Located<String>, expected: String) -> Diagnostic {
        Diagnostic(.error, .wrongType, "'\(text.value)' is not \(expected)", at: text.range)
    }

    static func wrongType(_ message: String, at range: SourceRange) -> Diagnostic {
        Diagnostic(.error, .wrongType, message, at: range)
    }

    static func outsideRange(
        _ text: Located<String>, of name: String, allowed: String
    ) -> Diagnostic {
        Diagnostic(
            .error, .outsideRange, "'\(text.value)' is outside the range of \(name): \(allowed)",
            at: text.range)
    }

    static func unknownValue(
        _ text: Located<String>, of name: String, among known: [String], or others: [String] = []
    ) -> Diagnostic {
        let suggestion = suggestion(for: text, among: known + others)
        let way = suggestion.text.isEmpty ? "; write \(list(known))" : suggestion.text
        return Diagnostic(
            .error, .unknownValue, "'\(text.value)' is not \(name)", aside: way, at: text.range,
            fixIts: suggestion.fixIts)
    }

    static func unknownName(
        _ name: Located<String>, of kind: String, among known: [String]
    ) -> Diagnostic {
        let suggestion = suggestion(for: name, among: known)
        let way =
            suggestion.text.isEmpty ? few(known) : suggestion.text
        return Diagnostic(
            .error, .unknownName, "there is no \(kind) '\(name.value)'", aside: way,
            at: name.range, fixIts: suggestion.fixIts)
    }

    static func duplicateName(
        _ id: Located<String>, kind: String, first: SourceRange
    ) -> Diagnostic {
        Diagnostic(
            .error, .duplicateName,
            "there is \(withArticle(kind)) '\(id.value)' already; each id is used once",
            at: id.range, notes: [Note("first '\(id.value)' is here", at: first)])
    }

    package static func badID(_ id: Located<String>, of kind: String, nearest: String) -> Diagnostic
    {
        let fixIts =
            nearest.isEmpty
            ? [] : [FixIt("write '\(nearest)'", replacing: id.range, with: nearest)]
        let joint = kind == "rule" || kind == "promise" || kind == "source" ? "-" : "_"
        let rule =
            id.value.beginsWithDigit
            ? "an id begins with a letter" : "ids are lower-case words joined by '\(joint)'"
        return Diagnostic(
            .error, .badID,
            "'\(id.value)' cannot name \(withArticle(kind)); \(rule)"
                + (nearest.isEmpty ? "" : ", such as '\(nearest)'"),
            at: id.range, fixIts: fixIts)
    }

    /// Quoted, as alternatives: `'a', 'b' or 'c'`.
    static func list(_ names: [String]) -> String {
        let quoted = names.map { "'\($0)'" }
        guard let last = quoted.last, quoted.count > 1 else { return quoted.joined() }
        return quoted.dropLast().joined(separator: ", ") + " or " + last
    }

    /// The names, if they are few enough to help.
    private static func few(_ names: [String]) -> String {
        guard let first = names.first, names.count <= 12 else { return "" }
        if names.count == 1 { return "; there is only '\(first)'" }
        return "; there are " + names.map { "'\($0)'" }.joined(separator: ", ")
    }

    private static func withArticle(_ kind: String) -> String {
        (kind.first.map("aeiou".contains) ?? false ? "an " : "a ") + kind
    }
}

extension String {
    /// Whether a digit stands before every letter.
    fileprivate var beginsWithDigit: Bool {
        let first = unicodeScalars.first {
            $0.isASCII && $0.properties.isAlphabetic || "0"..."9" ~= $0
        }
        return first.map { "0"..."9" ~= $0 } ?? false
    }
}
