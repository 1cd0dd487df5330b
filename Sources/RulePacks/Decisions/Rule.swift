public import Diagnostics

/// A row of a decision table: when it applies, what it leads to, and why.
public struct Rule: Sendable {
    public var id: Located<ID>
    public var conditions: Conditions
    public var then: [Located<ID>]
    /// The sentence that a clinician reads.
    public var because: Located<String>
    /// The source's id.
    public var source: Located<ID>?
    /// For staff; never in a plan for the person.
    public var note: Located<String>?
    /// Where all of it stands, from its first key on.
    public var range: SourceRange
}

/// What a decision comes to when no rule applies.
public struct Otherwise: Sendable {
    public var then: [Located<ID>]
    public var because: Located<String>
    public var source: Located<ID>?
    public var note: Located<String>?
    /// Where it stands: its key.
    public var range: SourceRange
}
