/// The columns of a model: all its inputs, cut into cells by all its tests.
public struct Cutting: Sendable {
    /// Ordered by input.
    public let columns: [Column]
    /// Which columns are an input's, by input; an input that no test names may have none.
    public let columnsOfInput: [Range<Int>]
    /// The columns of the inputs whose values are subsets, by their members.
    private let columnOfMembers: [[Members: Int]]
    private let decisionInputs: Range<Int>

    public init(_ model: DecisionModel) {
        var tests: [[UnaryTest]] = Array(
            repeating: [], count: model.inputs.count + model.tables.count)
        for table in model.tables {
            for rule in table.rules {
                rule.forEachCondition { tests[$0.input].append($0.test) }
            }
        }
        decisionInputs = model.inputs.count..<tests.count

        var columns: [Column] = []
        var ranges: [Range<Int>] = []
        var columnOfMembers: [[Members: Int]] = []
        for (index, input) in model.allInputs.enumerated() {
            let cuts = Self.cuts(of: input.domain, by: tests[index])
            ranges.append(columns.count..<columns.count + cuts.count)
            columnOfMembers.append(Self.index(cuts, from: columns.count))
            columns += cuts.map {
                Column(input: index, cut: $0, isDecision: index >= model.inputs.count)
            }
        }
        self.columns = columns
        columnsOfInput = ranges
        self.columnOfMembers = columnOfMembers
    }

    private static func cuts(of domain: Input.Domain, by tests: [UnaryTest]) -> [Column.Cut] {
        guard !tests.isEmpty else { return [] }
        switch domain {
        case .scalar(let range):
            return [.scalar(ScalarCut(range, tests: tests.compactMap(\.numbers)))]
        case .subset:
            var named: [Members] = []
            var seen: Set<Members> = []
            for test in tests.lazy.flatMap(\.memberTests) where seen.insert(test.members).inserted {
                named.append(test.members)
            }
            return (named.isEmpty ? [[]] : named).map(Column.Cut.members)
        }
    }

    private static func index(_ cuts: [Column.Cut], from start: Int) -> [Members: Int] {
        var columnOfMembers: [Members: Int] = [:]
        for (offset, cut) in cuts.enumerated() {
            if case .members(let members) = cut { columnOfMembers[members] = start + offset }
        }
        return columnOfMembers
    }
}

extension Cutting {
    /// A block as a row: for each column it tests, the positions it accepts.
    func row(_ block: Block) -> Row {
        var row = Row(capacity: block.count)
        for condition in block { add(condition, to: &row) }
        return row
    }

    /// The row of all cases that a block does *not* hold for, if that is one row.
    func rowOutside(_ block: Block) -> Row? {
        let tests = row(block).tests
        guard block.count == 1, tests.count == 1, let test = tests.first else { return nil }
        let positions = 0...columns[test.column].positionCount - 1
        return Row(test.column, accepting: test.positions.complement(in: positions))
    }

    private func add(_ condition: Condition, to row: inout Row) {
        let test = condition.test
        let first = columnsOfInput[condition.input].lowerBound
        let acceptsNone = test.acceptsUnanswered && !decisionInputs.contains(condition.input)
        switch test.answered {
        case nil:
            row.add(first, accepting: acceptsNone ? IntervalSet(0...0) : .empty)
        case .scalars(let numbers):
            guard case .scalar(let cut) = columns[first].cut else {
                preconditionFailure("a test is of its input's kind")
            }
            row.add(first, accepting: cut.positions(of: numbers, and: acceptsNone))
        case .subsets([]):
            guard case .members = columns[first].cut else {
                preconditionFailure("a test is of its input's kind")
            }
            row.add(first, accepting: IntervalSet(acceptsNone ? 0...2 : 1...2))
        case .subsets(let tests):
            for test in tests {
                let column = column(of: test, input: condition.input)
                row.add(column, accepting: test.positions(and: acceptsNone))
            }
        }
    }

    private func column(of test: UnaryTest.MemberTest, input: Int) -> Int {
        guard let column = columnOfMembers[input][test.members] else {
            preconditionFailure("every set of members that a test names has a column")
        }
        return column
    }
}

extension UnaryTest {
    fileprivate var numbers: IntervalSet? {
        guard case .scalars(let numbers) = answered else { return nil }
        return numbers
    }

    fileprivate var memberTests: [MemberTest] {
        guard case .subsets(let tests) = answered else { return [] }
        return tests
    }
}

extension UnaryTest.MemberTest {
    fileprivate var members: Members {
        switch self {
        case .any(let members), .none(let members): members
        }
    }
    /// The positions in the column of the members, and that of no answer if wished.
    fileprivate func positions(and none: Bool) -> IntervalSet {
        switch self {
        case .any: IntervalSet(none ? [0...0, 2...2] : [2...2])
        case .none: IntervalSet(none ? 0...1 : 1...1)
        }
    }
}
