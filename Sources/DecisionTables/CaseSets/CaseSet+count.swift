extension CaseSet {
    /// How many cases are in the set: exact.
    ///
    /// Answers that no test of the space tells apart are one case, and inputs that no test looks at
    /// do not count.
    public var count: CaseCount {
        count(over: Array(repeating: true, count: space.variables.count))
    }

    /// How many ways of answering these inputs alone lead into the set, whatever the others say.
    public func count(of inputs: some Sequence<Int>) throws(NodeBudgetReached) -> CaseCount {
        let wanted = Set(inputs)
        let others = space.inputs.indices.filter { !wanted.contains($0) }
        return try projected(leavingOut: others)
            .count(over: space.variables.map { wanted.contains($0.input) })
    }

    /// Counts over some levels; at the others the set must make no difference.
    private func count(over isCounted: [Bool]) -> CaseCount {
        let store = space.store
        var known: [DiagramStore.Node: CaseCount] = [:]
        func widened(_ count: CaseCount, from level: Int, to end: Int) -> CaseCount {
            (level..<end).reduce(into: count) { count, level in
                if isCounted[level] { count *= store.arities[level] }
            }
        }
        func end(_ node: DiagramStore.Node) -> Int {
            node > DiagramStore.all ? store.level(node) : isCounted.count
        }
        func count(_ node: DiagramStore.Node) -> CaseCount {
            guard node > DiagramStore.all else { return CaseCount(UInt64(node)) }
            if let known = known[node] { return known }
            let level = store.level(node)
            var sum = CaseCount.zero
            var cell = 0
            while cell < store.arities[level] {
                let next = store.edge(node, cell)
                cell += 1
                if next != DiagramStore.none {
                    sum += widened(count(next), from: level + 1, to: end(next))
                }
            }
            known[node] = sum
            return sum
        }
        return widened(count(node), from: 0, to: end(node))
    }
}
