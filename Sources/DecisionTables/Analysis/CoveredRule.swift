/// A rule that applies to some cases and decides none of them.
public struct CoveredRule: Hashable, Sendable {
    public var rule: Int
    /// Earlier rules that together decide all its cases; none of them could be left out.
    public var covering: [Int]

    public init(rule: Int, covering: [Int]) {
        self.rule = rule
        self.covering = covering
    }
}
