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
        for condition in model.tables.lazy.flatMap(\.rules).flatMap(\.conditions) {
            tests[condition.input].append(condition.test)
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
        var row = Row()
        for condition in block { add(condition, to: &row) }
        return row
    }

    /// The row of all cases that a block does *not* hold for, if that is one row.
    func rowOutside(_ block: Block) -> Row? {
        guard block.count == 1, var row = Optional(row(block)), row.tests.count == 1 else {
            return nil
        }
        let positions = 0...columns[row.tests[0].column].positionCount - 1
        row.tests[0].positions = row.tests[0].positions.complement(in: positions)
        return row
    }

    private func add(_ condition: Condition, to row: inout Row) {
        let test = condition.test
        let first = columnsOfInput[condition.input].lowerBound
        let acceptsNone = test.acceptsUnanswered && !decisionInputs.contains(condition.input)
        let none = acceptsNone ? [0...0] : []
        switch test.answered {
        case nil:
            row.add(first, accepting: IntervalSet(none))
        case .scalars(let numbers):
            guard case .scalar(let cut) = columns[first].cut else {
                preconditionFailure("a test is of its input's kind")
            }
            let stretches = cut.stretches(in: numbers).ranges
            let positions = stretches.map { $0.lowerBound + 1...$0.upperBound + 1 }
            row.add(first, accepting: IntervalSet(none + positions))
        case .subsets([]):
            guard case .members = columns[first].cut else {
                preconditionFailure("a test is of its input's kind")
            }
            row.add(first, accepting: IntervalSet(none + [1...2]))
        case .subsets(let tests):
            for test in tests { row.add(column(of: test, input: condition.input), test, none) }
        }
    }

    private func column(of test: UnaryTest.MemberTest, input: Int) -> Int {
        guard let column = columnOfMembers[input][test.members] else {
            preconditionFailure("every set of members that a test names has a column")
        }
        return column
    }
}

extension Row {
    fileprivate mutating func add(
        _ column: Int, _ test: UnaryTest.MemberTest, _ none: [ClosedRange<Int>]
    ) {
        switch test {
        case .any: add(column, accepting: IntervalSet(none + [2...2]))
        case .none: add(column, accepting: IntervalSet(none + [1...1]))
        }
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
}
