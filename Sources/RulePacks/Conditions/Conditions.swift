internal import Diagnostics

/// When a rule applies: all of `when`, one of `when_any`, none of `unless`.
public struct Conditions: Sendable {
    public var when: Block
    /// Empty: nothing is asked.
    public var whenAny: [Block]
    public var unless: [Block]

    /// Every line, whatever its part.
    public var lines: [Block.Line] {
        when.lines + whenAny.flatMap(\.lines) + unless.flatMap(\.lines)
    }
}
