extension CaseSpace {
    /// The cases that the limits of a model leave; the space must be one of that model.
    public func cases(possibleIn model: DecisionModel) throws(NodeBudgetReached) -> CaseSet {
        var node = DiagramStore.all
        for axis in axes { node = try store.intersection(node, try coherentCases(of: axis)) }
        for limit in limits(of: model) {
            node = try store.intersection(node, try self.node(within: limit))
        }
        return CaseSet(node, in: self)
    }

    /// The cases that a limit leaves.
    func node(within limit: CaseLimit) throws(NodeBudgetReached) -> DiagramStore.Node {
        switch limit {
        case .asked(let inputs, let block): try cases(asking: inputs, when: block)
        case .oneAnswer(let inputs, let values): try cases(ofOneAnswer: inputs, values)
        }
    }

    /// The limits of a model that are about inputs which some test looks at.
    func limits(of model: DecisionModel) -> [CaseLimit] {
        let counting = Set(limits)
        return model.limits.filter(counting.contains)
    }

    /// Without an answer, no member is named.
    private func coherentCases(of axis: CaseAxis) throws(NodeBudgetReached) -> DiagramStore.Node {
        guard case .subset(.level(let answered), let groups) = axis else { return DiagramStore.all }
        var nothing = DiagramStore.all
        for group in groups.reversed() {
            nothing = try store.intersection(try store.literal(group.level) { $0 == 0 }, nothing)
        }
        return try store.union(nothing, try store.literal(answered) { $0 == 1 })
    }

    private func cases(
        asking inputs: [Int], when block: Block
    ) throws(NodeBudgetReached) -> DiagramStore.Node {
        let asked = try node(where: block)
        var node = DiagramStore.all
        for input in inputs {
            let unanswered = try self.node(where: Condition(input: input, test: .unanswered))
            node = try store.intersection(node, try store.union(unanswered, asked))
        }
        return node
    }

    private func cases(
        ofOneAnswer inputs: [Int], _ values: [[Int]]?
    ) throws(NodeBudgetReached) -> DiagramStore.Node {
        let silence = inputs.map { Condition(input: $0, test: .unanswered) }
        var rows = [try node(where: silence)]
        guard let values else {
            var answered = DiagramStore.all
            for line in silence {
                answered = try store.difference(answered, try node(where: line))
            }
            return try store.union(rows[0], answered)
        }
        var seen: Set<[DiagramStore.Node]> = []
        for row in values {
            var cells: [DiagramStore.Node] = []
            for (input, number) in zip(inputs, row) {
                cells.append(try node(ofInput: input, saying: .scalar(number)))
            }
            guard seen.insert(cells).inserted else { continue }
            var node = DiagramStore.all
            for cell in cells.sorted(by: { store.level($0) > store.level($1) }) {
                node = try store.intersection(cell, node)
            }
            rows.append(node)
        }
        return try store.union(of: rows)
    }
}
