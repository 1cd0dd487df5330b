public import RulePacks

/// How a decision's result changes from one pack to the other.
public enum OptionMove: Hashable, Sendable {
    /// From one option to another; nil stands for no result.
    case from(ID?, to: ID?)
    /// Where options are collected: one more.
    case added(ID)
    /// Where options are collected: one less.
    case removed(ID)
}
