public import DecisionTables
internal import Diagnostics

/// A condition as lines of a rule, which read back as exactly the same test.
///
/// Most tests are one line of `when`. What takes more is said by what it leaves out: *unanswered, or
/// without a and b* is every case but those that name a or b.
public struct ConditionText: Hashable, Sendable {
    public let subject: ID
    /// What `when` asks of it: `more than 30 days`; nil: nothing.
    public let test: String?
    /// What may not hold of it.
    public let unwanted: [String]

    /// The test is one of the input's kind; a decision counts as answered always.
    public init(_ condition: Condition, of pack: RulePack) {
        let subject = pack.subject(ofInput: condition.input)
        let lines = TestLines(PlainTest(condition.test, of: subject), of: subject)
        self.subject = subject.id.value
        test = lines.when
        unwanted = lines.unless
    }

    /// `time_away: more than 30 days`; nil: nothing to ask.
    public var when: String? { test.map { "\(subject): \($0)" } }

    /// Lines of which each is a block of `unless` by itself.
    public var unless: [String] { unwanted.map { "\(subject): \($0)" } }
}
