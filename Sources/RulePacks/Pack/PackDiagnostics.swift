internal import Diagnostics

/// What is said about a pack as a whole.
extension Diagnostic {
    static func secondSection(_ key: Located<String>, first: SourceRange) -> Diagnostic {
        Diagnostic(
            .error, .duplicateName, "a pack has '\(key.value)' only once", at: key.range,
            notes: [Note("first '\(key.value)' is here", at: first)])
    }

    static func circularDecisions(_ circle: [Decision]) -> Diagnostic {
        let ids = circle.map(\.id)
        let names = (ids + ids.prefix(1)).map { "'\($0.value)'" }.joined(separator: " looks at ")
        return Diagnostic(
            .error, .circularDecisions, "\(names); decisions must not lead in a circle",
            at: ids[0].range,
            notes: ids.dropFirst().map { Note("'\($0.value)' is here", at: $0.range) })
    }

    static func tooManyRules(_ count: Int, at range: SourceRange) -> Diagnostic {
        Diagnostic(
            .error, .tooLarge, "the pack has \(count) rules; \(RulePack.mostRules) is the most",
            at: range)
    }
}
