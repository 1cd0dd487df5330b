public import RulePacks

/// An unanswered question that can still change the plan.
public struct OpenQuestion: Hashable, Sendable {
    public var question: ID
    public var ask: String
    /// What an answer could change, in the order of the pack; at least one decision.
    public var changes: [Change]
    /// Whether it is put with what was said so far; else it waits for an answer to another.
    public var isAsked: Bool
    /// The person chose not to say; nobody should ask again unless they bring it up.
    public var preferredNotToSay: Bool

    /// A decision, and what an answer could make of it.
    public struct Change: Hashable, Sendable {
        public var decision: ID
        /// The options that an answer could bring, or keep out, in the order of the file.
        public var options: [ID]
    }
}
