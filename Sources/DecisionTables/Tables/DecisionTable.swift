/// A decision as it is written: rules from top to bottom, and which of them count.
public struct DecisionTable: Hashable, Sendable {
    public var name: String
    public var hitPolicy: HitPolicy
    public var optionCount: Int
    public var rules: [Rule]
    /// The options when no rule applies; nil where nothing is written for that.
    public var otherwise: [Int]?

    public init(
        name: String, hitPolicy: HitPolicy, optionCount: Int, rules: [Rule],
        otherwise: [Int]? = nil
    ) {
        self.name = name
        self.hitPolicy = hitPolicy
        self.optionCount = optionCount
        self.rules = rules
        self.otherwise = otherwise
    }

    /// This decision's result, as a column of later tables.
    public var asInput: Input {
        switch hitPolicy {
        case .unique, .first: Input(name: name, domain: .scalar(0...max(optionCount - 1, 0)))
        case .collect: Input(name: name, domain: .subset(of: optionCount))
        }
    }
}
