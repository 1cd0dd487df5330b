/// A part of a rule without which it would apply to, or decide, exactly the same cases.
public struct RedundantCondition: Hashable, Sendable {
    public var rule: Int
    public var part: RulePart

    public init(rule: Int, part: RulePart) {
        self.rule = rule
        self.part = part
    }
}
