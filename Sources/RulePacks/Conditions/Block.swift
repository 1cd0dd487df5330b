public import DecisionTables
public import Diagnostics

/// Lines that must all hold.
public struct Block: Sendable {
    public var lines: [Line]

    /// One line: what is asked of a question, fact or earlier decision.
    public struct Line: Sendable {
        /// The question, fact or decision, at the place of its name.
        public var subject: Located<ID>
        /// Its place among the model's inputs.
        public var input: Int
        /// What is asked of it, in words, at the place of the whole test: `more than 30 days`.
        public var text: Located<String>
        public var test: UnaryTest
    }
}
