/// For whom a plan is written.
public enum Audience: String, CaseIterable, Hashable, Sendable {
    /// Everything, with the basis of each line.
    case clinician
    /// The person's own copy: warm and plain, without rules or screens.
    case client
    /// Schedule and contact, nothing clinical.
    case frontDesk = "front-desk"
}
