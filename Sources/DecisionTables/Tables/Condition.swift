/// A line of a rule: an input, and what is asked of it.
public struct Condition: Hashable, Sendable {
    /// The input's index in its `DecisionModel`.
    public var input: Int
    public var test: UnaryTest

    public init(input: Int, test: UnaryTest) {
        self.input = input
        self.test = test
    }

    /// Whether the line holds.
    ///
    /// There is a value for every input of the model, earlier decisions included; nil stands where
    /// a decision has no result, which no test accepts.
    public func holds(for values: [Value?]) -> Bool {
        values[input].map(test.accepts) ?? false
    }
}

/// Lines of which all must hold; a block without lines always holds.
public typealias Block = [Condition]
