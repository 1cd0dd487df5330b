/// What the clinician made of a decision.
public struct Verdict: Hashable, Sendable {
    public var how: How
    /// In their own words.
    public var because: String?

    public enum How: String, Sendable {
        /// What holds is what the rules come to.
        case accepted
        /// Something else holds.
        case chosen
        /// Nothing of it holds, though the rules come to something.
        case declined
    }
}
