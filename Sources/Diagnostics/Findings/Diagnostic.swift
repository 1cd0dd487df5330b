/// Something the author of a rule file or an answers file should know.
///
/// A diagnostic is data: what it says, and where. It neither prints itself nor stops anything.
public struct Diagnostic: Hashable, Sendable {
    public var severity: Severity
    public var id: ID
    /// One line, lower case, no period.
    public var message: String
    /// What of the message is the fault's own, by which it is known again.
    ///
    /// Left out are examples and names that are near: they change when something else in the pack does.
    public let gist: String
    public var range: SourceRange
    public var notes: [Note]
    public var fixIts: [FixIt]

    /// The message is `gist` and `aside`, one behind the other.
    public init(
        _ severity: Severity, _ id: ID, _ gist: String, aside: String = "", at range: SourceRange,
        notes: [Note] = [], fixIts: [FixIt] = []
    ) {
        self.severity = severity
        self.id = id
        message = gist + aside
        self.gist = gist
        self.range = range
        self.notes = notes
        self.fixIts = fixIts
    }

    public enum Severity: String, Hashable, Sendable {
        /// No plan can be made.
        case error
        /// A plan can be made, but the file surely says something other than its author meant.
        case warning
    }

    /// A second place that helps to understand the first.
    public struct Note: Hashable, Sendable {
        public var message: String
        public var range: SourceRange

        public init(_ message: String, at range: SourceRange) {
            self.message = message
            self.range = range
        }
    }

    /// A change of the text that would mend it.
    public struct FixIt: Hashable, Sendable {
        public var summary: String
        public var range: SourceRange
        public var replacement: String
        /// False: it may be meant, and only a person can tell.
        public var isSure: Bool

        public init(
            _ summary: String, replacing range: SourceRange, with replacement: String,
            isSure: Bool = true
        ) {
            self.summary = summary
            self.range = range
            self.replacement = replacement
            self.isSure = isSure
        }
    }
}
