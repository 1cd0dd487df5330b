/// What is known of an input, while not everything is answered.
public enum Knowledge: Hashable, Sendable {
    case known(Value)
    /// This value, or unanswered.
    case perhaps(Value)
    /// Some answered value.
    case anyAnswer
    /// Any value, or unanswered.
    case anything
    /// A scalar answer that is one of these numbers, of which some lie in the input's range.
    case among(IntervalSet)
}

extension Column {
    /// The cells that are possible, ascending.
    func cells(given knowledge: Knowledge) -> [CellIndex] {
        switch knowledge {
        case .known(let value): [cell(of: value)]
        case .perhaps(let value): Set([0, cell(of: value)]).sorted()
        case .anyAnswer: answeredCells
        case .anything: [0] + answeredCells
        case .among(let numbers): cells(among: numbers)
        }
    }

    /// The cells that are possible for the result of an earlier decision, ascending.
    func cells(given bounds: Bounds) -> [CellIndex] {
        switch cut {
        case .scalar(let cut):
            let cells = Set(bounds.possible.map { cut.cell(of: $0) + 1 }).sorted()
            return bounds.mayBeGap ? [0] + cells : cells
        case .members(let members):
            let misses: [CellIndex] = members.intersects(Members(bounds.certain)) ? [] : [1]
            return members.intersects(Members(bounds.possible)) ? misses + [2] : misses
        }
    }
}
