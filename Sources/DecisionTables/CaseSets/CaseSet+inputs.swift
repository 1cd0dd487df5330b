extension CaseSet {
    /// The cases of the set in which an input says what the test accepts.
    public func restricted(to condition: Condition) throws(NodeBudgetReached) -> CaseSet {
        try intersection(space.cases(where: condition))
    }

    /// The cases that agree with some case of the set in everything but these inputs.
    public func projected(leavingOut inputs: some Sequence<Int>) throws(NodeBudgetReached)
        -> CaseSet
    {
        let left = Set(inputs)
        return try projected(
            leavingOutLevels: space.variables.indices.filter {
                left.contains(space.variables[$0].input)
            })
    }

    func projected(leavingOutLevels levels: [Int]) throws(NodeBudgetReached) -> CaseSet {
        guard !levels.isEmpty else { return self }
        let store = space.store
        let projection = store.projection(leavingOut: levels)
        return CaseSet(try store.project(node, by: projection), in: space)
    }

    /// The inputs that the diagram asks for, ascending.
    ///
    /// Whether a case is in the set never hangs on another input. That is exact for a set of all
    /// cases; of one that was cut down to possible cases some inputs are asked for only because
    /// they go with others.
    public var support: [Int] {
        var inputs: Set<Int> = []
        space.store.forEachNode(below: node) { node in
            inputs.insert(space.variables[space.store.level(node)].input)
        }
        return inputs.sorted()
    }

    /// Whether what these inputs say, everything else being the same, can put a possible case into
    /// the set or take it out.
    public func depends(on inputs: some Sequence<Int>) throws(NodeBudgetReached) -> Bool {
        let inside = try intersection(space.possible).projected(leavingOut: inputs)
        let outside = try space.possible.subtracting(self).projected(leavingOut: inputs)
        return try !inside.isDisjoint(with: outside)
    }
}

extension DiagramStore {
    /// Visits every node that can be reached from one, each once, those above first.
    func forEachNode(below root: Node, _ body: (Node) -> Void) {
        guard root > Self.all else { return }
        // Edges lead to nodes that were made earlier, so no number is above that of the root.
        var isSeen = Array(repeating: false, count: Int(root) + 1)
        var queue = [root]
        while let node = queue.popLast() {
            body(node)
            for cell in 0..<arities[level(node)] {
                let next = edge(node, cell)
                guard next > Self.all, !isSeen[Int(next)] else { continue }
                isSeen[Int(next)] = true
                queue.append(next)
            }
        }
    }
}
