/// A box while it grows: for each variable the cells that it allows.
struct BoxShape {
    private let space: CaseSpace
    private var allowed: [[Bool]]

    /// The box of one case alone.
    init(around values: [Value], in space: CaseSpace) {
        self.space = space
        allowed = space.variables.map { variable in
            let cell = variable.cell(of: values[variable.input])
            return (0..<variable.cellCount).map { $0 == cell }
        }
    }

    /// Leaves out and widens what it can without describing a case outside of the set.
    ///
    /// Of two ways to go about it, from the first input or from the last, it takes the one that
    /// leaves fewer conditions.
    mutating func grow(within set: DiagramStore.Node) {
        let inputs = Set(space.variables.map(\.input)).sorted()
        var other = self
        other.leaveOut(inputs.reversed(), within: set)
        leaveOut(inputs, within: set)
        if other.block.count < block.count { self = other }
        for level in space.variables.indices { widen(level, within: set) }
    }

    /// Silence first: that something is unanswered says the least about a person.
    private mutating func leaveOut(_ inputs: [Int], within set: DiagramStore.Node) {
        let unanswered = inputs.filter { isUnanswered($0) }
        for input in unanswered + inputs.filter({ !isUnanswered($0) }) {
            keep(within: set) { shape in
                for level in shape.space.levels[input] { shape.allowAll(at: level) }
            }
        }
    }

    private mutating func widen(_ level: Int, within set: DiagramStore.Node) {
        guard allowed[level].contains(false) else { return }
        if keep(within: set, { $0.allowAll(at: level) }) { return }
        // From the cell of the case outwards, so that stretches of numbers stay in one piece.
        let cells = allowed[level].indices
        let start = allowed[level].firstIndex(of: true) ?? 0
        for cell in cells.suffix(from: start) + cells.prefix(upTo: start).reversed()
        where !allowed[level][cell] {
            keep(within: set) { $0.allowed[level][cell] = true }
        }
    }

    /// Makes a change if the box then still describes no case outside of the set.
    @discardableResult
    private mutating func keep(
        within set: DiagramStore.Node, _ change: (inout BoxShape) -> Void
    ) -> Bool {
        var changed = self
        change(&changed)
        guard changed.isSubset(of: set) else { return false }
        self = changed
        return true
    }

    private mutating func allowAll(at level: Int) {
        for cell in allowed[level].indices { allowed[level][cell] = true }
    }

    private func isSubset(of set: DiagramStore.Node) -> Bool {
        let store = space.store
        var seen: Set<DiagramStore.Node> = []
        func isInside(_ node: DiagramStore.Node) -> Bool {
            if node <= DiagramStore.all { return node == DiagramStore.all }
            guard seen.insert(node).inserted else { return true }
            let cells = allowed[store.level(node)]
            return cells.indices.allSatisfy { !cells[$0] || isInside(store.edge(node, $0)) }
        }
        return isInside(set)
    }

    /// The diagram of all cases that the box describes.
    func node() throws(NodeBudgetReached) -> DiagramStore.Node {
        var node = DiagramStore.all
        for level in allowed.indices.reversed() {
            let cells = allowed[level]
            node = try space.store.intersection(try space.store.literal(level) { cells[$0] }, node)
        }
        return node
    }
}

extension BoxShape {
    private func isUnanswered(_ input: Int) -> Bool {
        space.levels[input].contains { level in
            switch space.variables[level].kind {
            case .scalar(let cells): cells[0] == nil && allowed[level][0]
            case .isAnswered: allowed[level][0]
            case .members: false
            }
        }
    }

    /// The conditions that describe the box.
    var block: Block {
        space.axes.indices.compactMap { input in
            test(of: input).map { Condition(input: input, test: $0) }
        }
    }

    /// Nil: the input may say anything.
    private func test(of input: Int) -> UnaryTest? {
        switch space.axes[input] {
        case .known, .untested: return nil
        case .perhaps(_, let level):
            guard allowed[level].contains(false) else { return nil }
            return allowed[level][0] ? .unanswered : .subsets()
        case .scalar(let level, let cells):
            let allowed = allowed[level]
            guard allowed.contains(false) else { return nil }
            let numbers = cells.indices.filter { allowed[$0] }.compactMap { cells[$0] }
            return UnaryTest(
                answered: numbers.isEmpty ? nil : .scalars(IntervalSet(numbers.flatMap(\.ranges))),
                acceptsUnanswered: cells[0] == nil && allowed[0])
        case .subset(let flag, let groups):
            return test(flag, groups)
        }
    }

    private func test(_ flag: CaseAxis.Flag, _ groups: [CaseAxis.Group]) -> UnaryTest? {
        var mayBeUnanswered = false
        if case .level(let level) = flag {
            guard allowed[level][1] else { return .unanswered }
            mayBeUnanswered = allowed[level][0]
        }
        var tests: [UnaryTest.MemberTest] = []
        var unwanted = Members()
        for (members, level) in groups.map({ ($0.members, $0.level) }) {
            if !allowed[level][0] {
                tests.append(.any(members))
                mayBeUnanswered = false
            }
            if !allowed[level][1] { unwanted.formUnion(members) }
        }
        if !unwanted.isEmpty { tests.append(.none(unwanted)) }
        if case .always = flag, tests.isEmpty { return nil }
        if mayBeUnanswered, tests.isEmpty { return nil }
        return UnaryTest(answered: .subsets(tests), acceptsUnanswered: mayBeUnanswered)
    }
}

extension CaseVariable {
    /// The cell of what a case says.
    func cell(of value: Value) -> Int {
        switch (kind, value) {
        case (.scalar(let cells), .unanswered):
            return cells.firstIndex { $0 == nil } ?? 0
        case (.scalar(let cells), .scalar(let number)):
            return cells.firstIndex { $0?.contains(number) ?? false } ?? 0
        case (.isAnswered, _): return value == .unanswered ? 0 : 1
        case (.members(let members), .subset(let answer)): return answer.intersects(members) ? 1 : 0
        case (.members, _): return 0
        case (.scalar, .subset): preconditionFailure("a value is of its input's kind")
        }
    }
}
