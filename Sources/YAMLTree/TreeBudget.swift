import Diagnostics

/// What is left of a text's limits while its tree grows.
struct TreeBudget {
    private(set) var nodes = 0
    private var escapes = 0

    /// Counts nodes; the error when there are more than a text may have.
    mutating func add(_ count: Int, at range: SourceRange) -> Diagnostic? {
        nodes += count
        return nodes > ReadingLimits.nodes ? .tooManyNodes(at: range) : nil
    }

    /// The error when a list or group of keys stands too deep; the outermost has depth 1.
    func check(depth: Int, at range: SourceRange) -> Diagnostic? {
        depth > ReadingLimits.depth ? .tooDeep(at: range) : nil
    }

    /// The error when a text is too long.
    func check(_ text: String, at range: SourceRange) -> Diagnostic? {
        text.utf8.count > ReadingLimits.scalarBytes ? .tooLong(at: range) : nil
    }

    /// Whether one more escape is worth a line, for they are short and a file can be full of them.
    mutating func mayReportEscape() -> Bool {
        escapes += 1
        return escapes <= ReadingLimits.forbiddenCharacters
    }
}
