extension CaseSet {
    /// One case of the set, to show what the set means: of those that can come about the one with
    /// the fewest answers, then the fewest chosen members, then the lowest values.
    ///
    /// - Returns: a value for each input of the space; nil if no case of the set is possible.
    public func witness() throws(NodeBudgetReached) -> [Value]? {
        let set = try intersection(space.possible)
        guard !set.isEmpty else { return nil }
        var values = space.axes.map(\.quietestValue)
        var named: [Int: Members] = [:]
        for (level, cell) in LightestPath(to: set).cells.enumerated() {
            let variable = space.variables[level]
            switch variable.kind {
            case .scalar(let cells):
                values[variable.input] = cells[cell]?.first.map(Value.scalar) ?? .unanswered
            case .isAnswered:
                values[variable.input] =
                    cell == 0 ? .unanswered : space.axes[variable.input].quietestAnswer
            case .members(let members):
                guard cell == 1, let lowest = members.lowest else { continue }
                named[variable.input, default: []].insert(lowest)
                values[variable.input] = .subset(named[variable.input] ?? [])
            }
        }
        for case .oneAnswer(let inputs, let rows?) in space.limits {
            space.choose(from: rows, for: inputs, in: &values)
        }
        return values
    }
}

extension CaseSpace {
    /// Puts the lowest row in place of numbers from the same cells that may be in no row together.
    fileprivate func choose(from rows: [[Int]], for inputs: [Int], in values: inout [Value]) {
        let matching = rows.filter { row in
            zip(inputs, row).allSatisfy { input, number in
                switch (axes[input], values[input]) {
                case (.scalar(_, let cells), .scalar(let chosen)):
                    cells.contains { cell in
                        cell.map { $0.contains(chosen) && $0.contains(number) } ?? false
                    }
                case (_, let value): value == .scalar(number)
                }
            }
        }
        guard let row = matching.min(by: { $0.lexicographicallyPrecedes($1) }) else { return }
        for (input, number) in zip(inputs, row) { values[input] = .scalar(number) }
    }
}

extension CaseAxis {
    /// What the input says while no variable of it says more.
    fileprivate var quietestValue: Value {
        switch self {
        case .known(let value), .untested(let value): value
        case .scalar, .perhaps, .subset(.level, _): .unanswered
        case .subset(.always, _): .subset([])
        }
    }

    /// What a choice of members says while no variable says more, if there is an answer.
    fileprivate var quietestAnswer: Value {
        if case .perhaps(let answer, _) = self { .subset(answer) } else { .subset([]) }
    }
}

/// The path through a diagram whose answers weigh the least.
private struct LightestPath {
    /// By level.
    private(set) var cells: [Int]

    private let space: CaseSpace
    private var weights: [DiagramStore.Node: UInt64] = [DiagramStore.all: 0]

    init(to set: CaseSet) {
        space = set.space
        cells = space.variables.map { _ in 0 }
        _ = weight(of: set.node)
        var node = set.node
        while node > DiagramStore.all {
            let level = space.store.level(node)
            let best = lightestEdge(of: node)
            cells[level] = best.cell
            node = space.store.edge(node, best.cell)
        }
    }

    private mutating func weight(of node: DiagramStore.Node) -> UInt64? {
        if node == DiagramStore.none { return nil }
        if let known = weights[node] { return known }
        let weight = lightestEdge(of: node).weight
        weights[node] = weight
        return weight
    }

    private mutating func lightestEdge(of node: DiagramStore.Node) -> (cell: Int, weight: UInt64) {
        let level = space.store.level(node)
        var best: (cell: Int, weight: UInt64)?
        for cell in 0..<space.store.arities[level] {
            guard let rest = weight(of: space.store.edge(node, cell)) else { continue }
            let weight = rest + space.variables[level].weight(of: cell)
            if best.map({ weight < $0.weight }) ?? true { best = (cell, weight) }
        }
        guard let best else { preconditionFailure("every node but one leads to a case") }
        return best
    }
}

extension CaseVariable {
    private static let answer: UInt64 = 1 << 40
    private static let choice: UInt64 = 1 << 20

    /// An answer weighs more than all choices together, a choice more than all values.
    fileprivate func weight(of cell: Int) -> UInt64 {
        switch kind {
        case .scalar(let cells):
            cells[cell] == nil ? 0 : (isOwnAnswer ? Self.answer : 0) + UInt64(cell)
        case .isAnswered: cell == 0 ? 0 : Self.answer
        case .members: cell == 0 ? 0 : Self.choice
        }
    }
}
