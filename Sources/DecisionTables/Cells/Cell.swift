/// One of the finitely many pieces into which the tests of a model cut an input's values.
///
/// No test of the model tells two values of one cell apart.
public enum Cell: Hashable, Sendable {
    case unanswered
    /// An earlier decision has no result.
    case gap
    /// Any of these numbers.
    case values(IntervalSet)
    /// A subset with none of these members.
    case none(of: Members)
    /// A subset with at least one of these members.
    case some(of: Members)

    /// One value of the cell: of numbers the lowest, of subsets the smallest; nil where there is none.
    public var representative: Value? {
        switch self {
        case .unanswered: .unanswered
        case .gap: nil
        case .values(let numbers): numbers.first.map(Value.scalar)
        case .none: .subset([])
        case .some(let members): members.first { _ in true }.map { .subset([$0]) }
        }
    }
}

/// The index of a cell in its column.
public typealias CellIndex = UInt32
