/// What a decision comes to in one case, and by which rules.
public struct Outcome: Hashable, Sendable {
    /// The rules that apply, in order.
    public var applying: [Int]
    /// The rules that count: under `first` and `unique` the first that applies, under `collect` all.
    ///
    /// Where several rules of a `unique` table apply, which is an error of its author that the
    /// analysis finds, evaluation goes by the first and `applying` shows them all.
    public var deciding: [Int]
    /// Whether no rule applies and the table says what happens then.
    public var usesOtherwise: Bool
    /// The options: one under `unique` and `first`; under `collect` in rule order, each once.
    public var options: [Int]
    /// Whether a `unique` or `first` table has nothing to say about the case.
    public var isGap: Bool

    public init(
        applying: [Int], deciding: [Int], usesOtherwise: Bool, options: [Int], isGap: Bool
    ) {
        self.applying = applying
        self.deciding = deciding
        self.usesOtherwise = usesOtherwise
        self.options = options
        self.isGap = isGap
    }
}
