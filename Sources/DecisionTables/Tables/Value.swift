/// What an input says in one case.
public enum Value: Hashable, Sendable {
    case unanswered
    case scalar(Int)
    case subset(Members)
}
