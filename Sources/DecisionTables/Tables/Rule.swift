/// A row of a decision table, as it is written.
public struct Rule: Hashable, Sendable {
    public var when: Block
    /// Of these blocks one must hold besides `when`; without any, nothing more is asked.
    public var whenAny: [Block]
    /// Of these blocks none may hold.
    public var unless: [Block]
    /// The options' indices: one under `unique` and `first`, any number under `collect`.
    public var options: [Int]

    public init(
        when: Block = [], whenAny: [Block] = [], unless: [Block] = [], options: [Int]
    ) {
        self.when = when
        self.whenAny = whenAny
        self.unless = unless
        self.options = options
    }

    /// Goes through every line of the rule, in the order in which they are written.
    func forEachCondition(_ body: (Condition) -> Void) {
        when.forEach(body)
        for block in whenAny { block.forEach(body) }
        for block in unless { block.forEach(body) }
    }
}
