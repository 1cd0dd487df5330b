public import RulePacks

/// An unanswered question that can still change the plan.
public struct OpenQuestion: Hashable, Sendable {
    public var question: ID
    public var ask: String
    /// Decisions that an answer could change.
    public var changes: [ID]
    /// The person chose not to say; nobody should ask again unless they bring it up.
    public var preferredNotToSay: Bool
}
