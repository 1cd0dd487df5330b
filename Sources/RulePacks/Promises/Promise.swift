public import Diagnostics

/// A sentence that the pack keeps for every possible set of answers.
public struct Promise: Sendable {
    public var id: Located<ID>
    public var says: Located<String>
    /// The cases that it is about.
    public var conditions: Conditions
    /// Must hold in each of those cases.
    public var always: Block?
    /// Must hold in none of them.
    public var never: Block?
}
