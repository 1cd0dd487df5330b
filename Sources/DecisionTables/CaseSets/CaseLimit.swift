/// Why some ways of answering cannot come about.
public enum CaseLimit: Hashable, Sendable {
    /// The inputs are only answered in cases where the block holds: a question that is put only then.
    ///
    /// The block looks at answers and facts; limits of this kind do not form circles.
    case asked([Int], when: Block)
    /// The scalar inputs come from one answer, to the first of them: all are answered or none, and
    /// if they are, with one of these rows of values (nil: with any).
    case oneAnswer([Int], values: [[Int]]?)
}
