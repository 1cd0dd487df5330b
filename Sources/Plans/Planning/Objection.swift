public import RulePacks

/// Something that a plan parts from because of what the clinician decided.
public struct Objection: Hashable, Sendable {
    /// The promise's id, or the key of the policy.
    public var id: ID
    public var kind: Kind
    /// What the promise says, or how the weeks part from the policy.
    public var message: String
    /// The clinician's reason, if they gave one.
    public var overruled: String?

    public enum Kind: String, Sendable {
        case promise, policy
    }
}
