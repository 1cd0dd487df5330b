/// A rule without which every case would come to the same, for the same reason.
public struct RedundantRule: Hashable, Sendable {
    public var rule: Int
    /// The rules that would decide its cases.
    public var others: [Int]
    /// Whether some of its cases would be left to `otherwise`.
    public var leavesToOtherwise: Bool

    public init(rule: Int, others: [Int], leavesToOtherwise: Bool = false) {
        self.rule = rule
        self.others = others
        self.leavesToOtherwise = leavesToOtherwise
    }
}
