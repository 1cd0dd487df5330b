public import DecisionTables
public import RulePacks

/// A decision table as people read and sign it off: WHO's columns, nothing formatted.
///
/// The cells of one row must all hold, and any one of the rows of a rule is enough.
public struct WrittenTable: Hashable, Sendable {
    public var id: ID
    public var title: String
    /// What is decided, as a question.
    public var asks: String?
    public var hitPolicy: HitPolicy
    public var options: [Option]
    /// The questions, facts and decisions that some rule looks at, in the order of the model.
    public var inputs: [Input]
    /// In the order of the file; that of `otherwise` is the last.
    public var rows: [Row]

    public struct Option: Hashable, Sendable {
        public var id: ID
        public var name: String
    }

    public struct Input: Hashable, Sendable {
        public var id: ID
        public var kind: Kind
        /// The question as it is asked, the decision's own, or what a fact counts.
        public var asks: String

        public enum Kind: String, Sendable {
            case question, fact, decision
        }
    }

    public struct Row: Hashable, Sendable {
        /// The rule's id, or `otherwise`.
        public var rule: ID
        /// Counted from 1 among the rows of its rule: one a block of `when_any`.
        public var number: Int
        public var count: Int
        /// By input; nil: any.
        public var tests: [String?]
        /// The inputs that `when` asks about, in the order of the file.
        public var when: [ID] = []
        /// The inputs that this row's block of `when_any` asks about, in the order of the file.
        public var whenAny: [ID] = []
        /// Blocks of which none may hold.
        public var unless: [[Line]]
        public var output: [Option]
        public var because: String
        public var note: String?
        public var source: Source?
        public var file: String
        public var line: Int
    }

    /// What is asked of an input, as rule files write it.
    public struct Line: Hashable, Sendable {
        public var input: ID
        public var test: String
    }

    public struct Source: Hashable, Sendable {
        public var id: ID
        public var text: String
    }
}
