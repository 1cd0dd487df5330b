extension CaseSpace {
    /// The cases, possible or not, for which a line about an answer or fact holds.
    ///
    /// The space must know the test: it is one of the model's, or was named when the space was made.
    public func cases(where condition: Condition) throws(NodeBudgetReached) -> CaseSet {
        CaseSet(try node(where: condition), in: self)
    }

    /// The cases, possible or not, for which all lines hold.
    public func cases(where block: Block) throws(NodeBudgetReached) -> CaseSet {
        CaseSet(try node(where: block), in: self)
    }

    /// The cases that say these values, one an input; what no test looks at may be anything.
    public func cases(saying values: [Value]) throws(NodeBudgetReached) -> CaseSet {
        var node = possibleNode
        for (input, value) in values.enumerated() {
            node = try store.intersection(node, try self.node(ofInput: input, saying: value))
        }
        return CaseSet(node, in: self)
    }

    func node(where block: Block) throws(NodeBudgetReached) -> DiagramStore.Node {
        var lines: [DiagramStore.Node] = []
        for condition in block { lines.append(try node(where: condition)) }
        lines.sort { store.level($0) > store.level($1) }
        var node = DiagramStore.all
        for line in lines { node = try store.intersection(line, node) }
        return node
    }

    func node(where condition: Condition) throws(NodeBudgetReached) -> DiagramStore.Node {
        let test = condition.test
        switch axes[condition.input] {
        case .known(let value), .untested(let value):
            return test.accepts(value) ? DiagramStore.all : DiagramStore.none
        case .perhaps(let answer, let level):
            return try store.literal(level) { cell in
                cell == 0 ? test.acceptsUnanswered : test.accepts(.subset(answer))
            }
        case .scalar(let level, let cells):
            return try store.literal(level) { test.accepts(cells[$0]) }
        case .subset(let flag, let groups):
            let answered = try node(of: flag)
            var node = DiagramStore.none
            if case .subsets(let tests) = test.answered {
                node = answered
                for test in tests {
                    node = try store.intersection(node, try self.node(of: test, groups, answered))
                }
            }
            guard test.acceptsUnanswered else { return node }
            return try store.union(node, try store.difference(DiagramStore.all, answered))
        }
    }

    private func node(of flag: CaseAxis.Flag) throws(NodeBudgetReached) -> DiagramStore.Node {
        switch flag {
        case .always: DiagramStore.all
        case .level(let level): try store.literal(level) { $0 == 1 }
        }
    }

    private func node(
        of test: UnaryTest.MemberTest, _ groups: [CaseAxis.Group], _ answered: DiagramStore.Node
    ) throws(NodeBudgetReached) -> DiagramStore.Node {
        let (members, wantsSome) =
            switch test {
            case .any(let members): (members, true)
            case .none(let members): (members, false)
            }
        var some = DiagramStore.none
        for group in groups.reversed() where group.members.intersects(members) {
            assert(group.members.isSubset(of: members), "a space is given its tests beforehand")
            some = try store.union(some, try store.literal(group.level) { $0 == 1 })
        }
        return wantsSome ? some : try store.difference(answered, some)
    }

    func node(
        ofInput input: Int, saying value: Value
    ) throws(NodeBudgetReached) -> DiagramStore.Node {
        switch (axes[input], value) {
        case (.untested, _): return DiagramStore.all
        case (.known(let known), _): return value == known ? DiagramStore.all : DiagramStore.none
        case (_, .unanswered): return try node(where: Condition(input: input, test: .unanswered))
        case (.scalar(let level, let cells), .scalar(let number)):
            return try store.literal(level) { cells[$0]?.contains(number) ?? false }
        case (.subset(let flag, let groups), .subset(let answer)):
            var node = try node(of: flag)
            for group in groups.reversed() {
                let isNamed = group.members.intersects(answer)
                node = try store.intersection(
                    node, try store.literal(group.level) { ($0 == 1) == isNamed })
            }
            return node
        case (.perhaps(let known, let level), .subset(let answer)):
            return try store.literal(level) { $0 == 1 && answer == known }
        default: preconditionFailure("a value is of its input's kind")
        }
    }
}

extension UnaryTest {
    /// Whether the values of a cell are accepted; nil is unanswered.
    func accepts(_ cell: IntervalSet?) -> Bool {
        guard let cell else { return acceptsUnanswered }
        guard case .scalars(let numbers) = answered, let first = cell.first else { return false }
        assert(
            cell.intersection(numbers).isEmpty || cell.intersection(numbers) == cell,
            "a space is given its tests beforehand")
        return numbers.contains(first)
    }
}
