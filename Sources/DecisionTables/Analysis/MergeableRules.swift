/// Two rules that one rule could say, since they differ in what one line of `when` asks.
public struct MergeableRules: Hashable, Sendable {
    /// The rule that comes first in the file.
    public var first: Int
    public var second: Int
    /// The line of the first rule's `when` in which they differ.
    public var line: Int
    /// What that line would ask in the one rule.
    public var test: UnaryTest

    public init(first: Int, second: Int, line: Int, test: UnaryTest) {
        self.first = first
        self.second = second
        self.line = line
        self.test = test
    }
}
