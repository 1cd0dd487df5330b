/// Which of the rules that apply to a case make a decision's result.
public enum HitPolicy: String, CaseIterable, Hashable, Sendable {
    /// At most one rule applies to any case; two that apply together are a fault of the table.
    case unique
    /// The first rule in the file that applies.
    case first
    /// The options of all rules that apply, in file order, each once.
    case collect
}
