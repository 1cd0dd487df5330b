extension DiagramStore {
    private enum Operation {
        static let intersection: UInt32 = 0
        static let union: UInt32 = 1
        static let difference: UInt32 = 2
        static let restriction: UInt32 = 3
        /// From here on, one for each set of levels.
        static let projection: UInt32 = 4
    }

    func intersection(_ one: Node, _ other: Node) throws(NodeBudgetReached) -> Node {
        if one == other { return one }
        if one == Self.none || other == Self.none { return Self.none }
        if one == Self.all { return other }
        if other == Self.all { return one }
        let (one, other) = one < other ? (one, other) : (other, one)
        return try combine(one, other, by: Operation.intersection)
    }

    func union(_ one: Node, _ other: Node) throws(NodeBudgetReached) -> Node {
        if one == other { return one }
        if one == Self.all || other == Self.all { return Self.all }
        if one == Self.none { return other }
        if other == Self.none { return one }
        let (one, other) = one < other ? (one, other) : (other, one)
        return try combine(one, other, by: Operation.union)
    }

    /// What is in the one and not in the other.
    func difference(_ one: Node, _ other: Node) throws(NodeBudgetReached) -> Node {
        if one == other || one == Self.none || other == Self.all { return Self.none }
        if other == Self.none { return one }
        return try combine(one, other, by: Operation.difference)
    }

    private func combine(
        _ one: Node, _ other: Node, by operation: UInt32
    ) throws(NodeBudgetReached) -> Node {
        if let known = cache.result(of: operation, one, other) { return known }
        try countStep()
        let (levelOfOne, levelOfOther) = (level(one), level(other))
        let level = min(levelOfOne, levelOfOther)
        for cell in 0..<arities[level] {
            let left = levelOfOne == level ? edge(one, cell) : one
            let right = levelOfOther == level ? edge(other, cell) : other
            switch operation {
            case Operation.intersection: push(try intersection(left, right))
            case Operation.union: push(try union(left, right))
            default: push(try difference(left, right))
            }
        }
        let result = try make(level)
        cache.remember(result, of: operation, one, other)
        return result
    }

    @inline(__always)
    private func countStep() throws(NodeBudgetReached) {
        steps += 1
        guard steps <= stepLimit else { throw budgetReached() }
    }

    /// The number of a set of levels, for `projection`.
    func projection(leavingOut levels: some Sequence<Int>) -> Int {
        var isLeftOut = Array(repeating: false, count: arities.count)
        for level in levels { isLeftOut[level] = true }
        if let known = projections.firstIndex(of: isLeftOut) { return known }
        projections.append(isLeftOut)
        return projections.count - 1
    }

    /// All paths that agree with one of the set but for the levels that are left out.
    func project(_ node: Node, by projection: Int) throws(NodeBudgetReached) -> Node {
        if node <= Self.all { return node }
        let operation = Operation.projection + UInt32(projection)
        if let known = cache.result(of: operation, node, 0) { return known }
        try countStep()
        let level = level(node)
        let result: Node
        if projections[projection][level] {
            var union = Self.none
            for cell in 0..<arities[level] {
                union = try self.union(union, try project(edge(node, cell), by: projection))
            }
            result = union
        } else {
            for cell in 0..<arities[level] {
                push(try project(edge(node, cell), by: projection))
            }
            result = try make(level)
        }
        cache.remember(result, of: operation, node, 0)
        return result
    }

    /// What is left of a set when some levels are known to be at some of their cells only.
    ///
    /// The result looks at these cells alone; elsewhere it is as at the cell that stands for them.
    func restricted(_ node: Node) throws(NodeBudgetReached) -> Node {
        if node <= Self.all { return node }
        let level = level(node)
        if level > restriction.last { return node }
        if case .only(let cell) = restriction.levels[level] {
            return try restricted(edge(node, cell))
        }
        if let known = cache.result(of: Operation.restriction, node, 0) { return known }
        try countStep()
        switch restriction.levels[level] {
        case .some(let standing):
            for cell in standing { push(try restricted(edge(node, cell))) }
        case .all, .only:
            for cell in 0..<arities[level] { push(try restricted(edge(node, cell))) }
        }
        let result = try make(level)
        cache.remember(result, of: Operation.restriction, node, 0)
        return result
    }

    /// The set of all paths through some cells of one level.
    func literal(_ level: Int, _ accepts: (Int) -> Bool) throws(NodeBudgetReached) -> Node {
        for cell in 0..<arities[level] { push(accepts(cell) ? Self.all : Self.none) }
        return try make(level)
    }

    /// The union, as a balanced tree of unions.
    func union(of nodes: [Node]) throws(NodeBudgetReached) -> Node {
        var layer = nodes
        while layer.count > 1 {
            var next: [Node] = []
            for index in stride(from: 0, to: layer.count - 1, by: 2) {
                next.append(try union(layer[index], layer[index + 1]))
            }
            if layer.count % 2 == 1 { next.append(layer[layer.count - 1]) }
            layer = next
        }
        return layer.first ?? Self.none
    }
}
