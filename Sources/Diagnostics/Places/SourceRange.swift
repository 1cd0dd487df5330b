/// Where something is in a file: from `start` up to, not including, `end`.
public struct SourceRange: Hashable, Sendable {
    public var file: SourceFile
    public var start: SourcePosition
    public var end: SourcePosition

    public init(file: SourceFile, start: SourcePosition, end: SourcePosition) {
        precondition(start <= end, "a range ends no earlier than it starts")
        self.file = file
        self.start = start
        self.end = end
    }

    /// The first character of a file, for what is wrong with the file as a whole.
    public init(startOf file: SourceFile) {
        let first = SourcePosition(line: 1, column: 1)
        self.init(file: file, start: first, end: first)
    }

    /// `decisions/pace.yaml:14`, as a plan names it.
    public var nameAndLine: String { "\(file.name):\(start.line)" }
}

extension SourceRange: Comparable {
    /// Ordered by file path, then by place: the order in which diagnostics are shown.
    public static func < (one: SourceRange, other: SourceRange) -> Bool {
        (one.file.path, one.start, one.end) < (other.file.path, other.start, other.end)
    }
}
