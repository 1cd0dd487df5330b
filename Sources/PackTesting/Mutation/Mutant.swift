package import DecisionTables

/// A small wrong change to the rules of a pack, which its cases should notice.
package struct Mutant: Hashable, Sendable {
    /// Counts from 1, in the order of the files.
    package let number: Int
    package let kind: MutantOperator
    /// The index of the decision whose table it changes.
    package let decision: Int
    package let change: TableChange
    /// What is changed, in the rules as they are written.
    package let place: Place

    package enum Place: Hashable, Sendable {
        /// A line of a rule asks something else.
        case line(RulePart, asks: UnaryTest)
        /// A line or a block is left out.
        case part(RulePart)
        /// All of `when_any` is left out.
        case allBlocks
        /// What a rule or `otherwise` leads to.
        case options
        /// The rule itself.
        case rule
    }

    /// The rule that is changed, or the first of two; nil: `otherwise`.
    package var rule: Int? {
        switch change {
        case .rule(let rule, _), .removal(let rule), .swap(let rule): rule
        case .otherwise: nil
        }
    }
}
