import DecisionTables
import TestSupport
import Testing

@Suite("The cells of a model")
struct CuttingTests {
    @Test("keep apart exactly those values that some test tells apart", arguments: 0..<10)
    func distinctions(hundred: UInt64) throws {
        for seed in hundred * 100..<(hundred + 1) * 100 {
            var generator = SeededGenerator(seed: seed)
            let model = DecisionModel.random(using: &generator)
            let cutting = Cutting(model)
            let tests = model.testsByInput
            for (index, input) in model.inputs.enumerated() where !tests[index].isEmpty {
                let columns = cutting.columns[cutting.columnsOfInput[index]]
                let kinds = input.domain.allValues.map { value in
                    (
                        cells: columns.map { $0.cell(of: value) },
                        answers: tests[index].map { $0.accepts(value) },
                        isUnanswered: value == .unanswered
                    )
                }
                for (one, other) in kinds.pairs where one.cells == other.cells {
                    #expect(one.answers == other.answers, "seed \(seed), input \(index)")
                }
                guard case .scalar = input.domain else { continue }
                for (one, other) in kinds.pairs where one.cells != other.cells {
                    try #require(
                        one.answers != other.answers || one.isUnanswered != other.isUnanswered,
                        "seed \(seed), input \(index) is cut where no test cuts")
                }
            }
        }
    }

    @Test("hold the values that they say they hold", arguments: 0..<10)
    func descriptions(hundred: UInt64) {
        for seed in hundred * 100..<(hundred + 1) * 100 {
            var generator = SeededGenerator(seed: seed)
            let model = DecisionModel.random(using: &generator)
            for column in Cutting(model).columns where column.input < model.inputs.count {
                for value in model.inputs[column.input].domain.allValues {
                    let cell = column.cells[Int(column.cell(of: value))]
                    #expect(cell.holds(value), "seed \(seed), \(cell), \(value)")
                }
                for (index, cell) in column.cells.enumerated() {
                    guard let value = cell.representative else { continue }
                    #expect(column.cell(of: value) == CellIndex(index), "seed \(seed), \(cell)")
                }
            }
        }
    }

    @Test("join values that lie apart, when the same tests accept them")
    func merging() {
        let column = Self.column(0...30, tests: .scalars(5...9), .scalars(8...20))
        #expect(
            column.cells == [
                .unanswered, .values(IntervalSet([0...4, 21...30])), .values(IntervalSet(5...7)),
                .values(IntervalSet(8...9)), .values(IntervalSet(10...20)),
            ])
    }

    @Test("are found in a range too wide to look up", arguments: [0, 65_535, 65_536, 1 << 40])
    func wideRanges(upperBound: Int) {
        let column = Self.column(
            -7...upperBound, tests: .scalars(-7 ... -7), .scalars(upperBound - 3...upperBound - 2))
        let values = [
            -7, -6, upperBound - 4, upperBound - 3, upperBound - 2, upperBound - 1, upperBound,
        ]
        for value in values where value >= -7 {
            let cell = column.cells[Int(column.cell(of: .scalar(value)))]
            #expect(cell.holds(.scalar(value)), "\(value) in \(cell)")
        }
    }

    @Test("reach to both ends of what an integer can be")
    func allIntegers() {
        let column = Self.column(
            Int.min...Int.max, tests: .scalars(Int.min...0), .scalars(7...Int.max))
        #expect(
            column.cells == [
                .unanswered, .values(IntervalSet(Int.min...0)), .values(IntervalSet(1...6)),
                .values(IntervalSet(7...Int.max)),
            ])
        #expect(
            [Int.min, 0, 1, 6, 7, .max].map { column.cell(of: .scalar($0)) } == [1, 1, 2, 2, 3, 3])
    }

    @Test("of subsets ask for each set of members that a test names, once")
    func members() {
        let tests: [UnaryTest] = [
            .subsets(.any([1, 70])), .subsets(.any([1]), .none([2])), .subsets(.none([1, 70])),
            .subsets(),
        ]
        let model = DecisionModel.single(
            Input(name: "reasons", domain: .subset(of: 80)), tests: tests)
        let columns = Cutting(model).columns
        #expect(
            columns.prefix(3).map { $0.cells[2] } == [
                .some(of: [1, 70]), .some(of: [1]), .some(of: [2]),
            ])
        #expect(columns.prefix(3).map { $0.cell(of: .subset([70])) } == [2, 1, 1])
        #expect(columns.prefix(3).map { $0.cell(of: .unanswered) } == [0, 0, 0])
    }

    @Test("are none where no test looks")
    func untested() {
        let model = DecisionModel(
            inputs: [Input(name: "text", domain: .scalar(0...1))], tables: [])
        #expect(Cutting(model).columns.isEmpty)
        #expect(Cutting(model).columnsOfInput == [0..<0])
    }

    private static func column(_ range: ClosedRange<Int>, tests: UnaryTest...) -> Column {
        Cutting(.single(Input(name: "days", domain: .scalar(range)), tests: tests)).columns[0]
    }
}

extension DecisionModel {
    /// One input, and one table under `collect` with a rule a test, each with its own option.
    static func single(_ input: Input, tests: [UnaryTest]) -> DecisionModel {
        let rules = tests.enumerated().map { index, test in
            Rule(when: [Condition(input: 0, test: test)], options: [index])
        }
        return DecisionModel(
            inputs: [input],
            tables: [
                DecisionTable(
                    name: "table", hitPolicy: .collect, optionCount: tests.count, rules: rules)
            ])
    }

    /// Every test on each of the answers and facts.
    fileprivate var testsByInput: [[UnaryTest]] {
        inputs.indices.map { input in
            tables.flatMap(\.rules).flatMap { [$0.when] + $0.whenAny + $0.unless }
                .joined().filter { $0.input == input }.map(\.test)
        }
    }
}

extension Cell {
    fileprivate func holds(_ value: Value) -> Bool {
        switch (self, value) {
        case (.unanswered, .unanswered): true
        case (.values(let numbers), .scalar(let number)): numbers.contains(number)
        case (.none(let members), .subset(let answer)): Set(members).isDisjoint(with: answer)
        case (.some(let members), .subset(let answer)): !Set(members).isDisjoint(with: answer)
        default: false
        }
    }
}

extension Array {
    fileprivate var pairs: [(Element, Element)] {
        indices.flatMap { one in indices[(one + 1)...].map { (self[one], self[$0]) } }
    }
}
