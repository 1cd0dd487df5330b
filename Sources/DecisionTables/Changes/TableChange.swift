/// A change of one table, which keeps its hit policy and its options.
public enum TableChange: Hashable, Sendable {
    /// A rule says something else.
    case rule(Int, becomes: Rule)
    /// A rule is gone.
    case removal(of: Int)
    /// A rule and the next one change places.
    case swap(Int)
    /// Something else, or nothing, comes of it when no rule applies.
    case otherwise([Int]?)
}

extension TableChange {
    /// The rules of the changed table from top to bottom, by their places before.
    func order(of table: DecisionTable) -> [Int] {
        var order = Array(table.rules.indices)
        switch self {
        case .removal(let rule): order.remove(at: rule)
        case .swap(let rule): order.swapAt(rule, rule + 1)
        case .rule, .otherwise: break
        }
        return order
    }

    /// The rules that can decide where the change makes a difference, from top to bottom once it is made;
    /// under `collect` all of them.
    func rulesToRead(of table: DecisionTable) -> [Int] {
        if table.hitPolicy == .collect { return order(of: table) }
        switch self {
        case .rule(let rule, _): return Array(rule..<table.rules.count)
        case .removal(let rule): return Array(rule + 1..<table.rules.count)
        case .swap(let rule): return [rule + 1]
        case .otherwise: return []
        }
    }

    /// What a rule, named by its place before, gives once the change is made.
    func options(ofRule rule: Int, in table: DecisionTable) -> [Int] {
        if case .rule(rule, let changed) = self {
            changed.options
        } else {
            table.rules[rule].options
        }
    }

    /// What the changed table says when no rule applies.
    func otherwise(in table: DecisionTable) -> [Int]? {
        if case .otherwise(let options) = self { options } else { table.otherwise }
    }
}

extension DecisionTable {
    /// The table once a change is made.
    public func making(_ change: TableChange) -> DecisionTable {
        var table = self
        table.rules = change.order(of: self).map { rules[$0] }
        if case .rule(let rule, let changed) = change { table.rules[rule] = changed }
        table.otherwise = change.otherwise(in: self)
        return table
    }
}
