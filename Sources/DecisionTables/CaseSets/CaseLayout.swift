/// Which variables the inputs of a model need, and in which order.
struct CaseLayout {
    private(set) var variables: [CaseVariable] = []
    /// By input.
    private(set) var axes: [CaseAxis]

    init(
        _ model: DecisionModel, tests: [Condition], knowing knowledge: [Knowledge]?,
        order: VariableOrder
    ) {
        let tests = model.testsOfInputs(besides: tests)
        axes = model.inputs.map { _ in .known(.unanswered) }
        for input in order.inputs(of: model) {
            let known = knowledge?[input] ?? .anything
            switch model.inputs[input].domain {
            case .scalar(let range):
                addScalar(input, range, tests: tests[input], knowing: known)
            case .subset: addSubset(input, tests: tests[input], knowing: known)
            }
        }
        let following = Set(model.limits.flatMap(\.followingInputs))
        for level in variables.indices {
            variables[level].isOwnAnswer = !following.contains(variables[level].input)
        }
    }

    private mutating func addScalar(
        _ input: Int, _ range: ClosedRange<Int>, tests: [UnaryTest], knowing known: Knowledge
    ) {
        if case .known(let value) = known {
            axes[input] = .known(value)
            return
        }
        guard !tests.isEmpty else { return }
        let numbers = tests.compactMap { test -> IntervalSet? in
            if case .scalars(let numbers) = test.answered { numbers } else { nil }
        }
        let cells = known.cells(of: ScalarCut(range, tests: numbers).numbers)
        guard cells.count > 1 else {
            axes[input] = .known((cells.first ?? nil)?.first.map(Value.scalar) ?? .unanswered)
            return
        }
        axes[input] = .scalar(level: variables.count, cells: cells)
        variables.append(CaseVariable(input: input, kind: .scalar(cells)))
    }

    private mutating func addSubset(_ input: Int, tests: [UnaryTest], knowing known: Knowledge) {
        if case .known(let value) = known {
            axes[input] = .known(value)
            return
        }
        guard !tests.isEmpty else { return }
        var flag = CaseAxis.Flag.always
        if known.mayBeUnanswered {
            flag = .level(variables.count)
            variables.append(CaseVariable(input: input, kind: .isAnswered))
        }
        var groups: [CaseAxis.Group] = []
        for members in Self.groups(of: tests) {
            var place = CaseAxis.Group.Place.level(variables.count)
            if case .perhaps(.subset(let answer)) = known {
                place = .fixed(members.intersects(answer))
            } else {
                variables.append(CaseVariable(input: input, kind: .members(members)))
            }
            groups.append(CaseAxis.Group(members: members, place: place))
        }
        axes[input] = .subset(isAnswered: flag, groups: groups)
    }

    /// Members that tests name, those together that no test tells apart; by their lowest member.
    private static func groups(of tests: [UnaryTest]) -> [Members] {
        var named: [Members] = []
        for case .subsets(let tests) in tests.compactMap(\.answered) {
            for case .any(let members) in tests { named.append(members) }
            for case .none(let members) in tests { named.append(members) }
        }
        var namedBy: [Int: [Int]] = [:]
        for (index, members) in named.enumerated() {
            for member in members { namedBy[member, default: []].append(index) }
        }
        var groups: [[Int]: Members] = [:]
        for (member, tests) in namedBy { groups[tests, default: []].insert(member) }
        return groups.values.sorted { ($0.lowest ?? 0) < ($1.lowest ?? 0) }
    }
}

extension CaseLimit {
    /// Inputs that are answered by the answer to another.
    fileprivate var followingInputs: ArraySlice<Int> {
        if case .oneAnswer(let inputs, _) = self { inputs.dropFirst() } else { [] }
    }
}

extension Members {
    /// The lowest member.
    var lowest: Int? { first { _ in true } }
}

extension Knowledge {
    var mayBeUnanswered: Bool {
        switch self {
        case .anything, .perhaps: true
        case .known(let value): value == .unanswered
        case .anyAnswer, .among: false
        }
    }

    /// The cells that are possible; nil stands for unanswered, which comes first.
    fileprivate func cells(of numbers: [IntervalSet]) -> [IntervalSet?] {
        switch self {
        case .anything: [nil] + numbers
        case .anyAnswer: numbers
        case .among(let wanted):
            numbers.map { $0.intersection(wanted) }.filter { !$0.isEmpty }
        case .perhaps(.scalar(let number)), .known(.scalar(let number)):
            (mayBeUnanswered ? [nil] : []) + [IntervalSet(number...number)]
        case .perhaps, .known: [nil]
        }
    }
}

extension DecisionModel {
    /// The tests on each answer and fact: of the tables, of the limits, and some more.
    fileprivate func testsOfInputs(besides more: [Condition]) -> [[UnaryTest]] {
        var tests: [[UnaryTest]] = inputs.map { _ in [] }
        var seen: [Set<UnaryTest>] = inputs.map { _ in [] }
        func add(_ condition: Condition) {
            let input = condition.input
            guard input < inputs.count, seen[input].insert(condition.test).inserted else { return }
            tests[input].append(condition.test)
        }
        for table in tables {
            for rule in table.rules { rule.forEachCondition(add) }
        }
        more.forEach(add)
        addTestsOfLimits()

        /// Limits count only where they are about an input that is tested; each may bring more.
        func addTestsOfLimits() {
            var waiting = limits
            while let index = waiting.firstIndex(where: isTested) {
                switch waiting.remove(at: index) {
                case .asked(let inputs, let block):
                    block.forEach(add)
                    for input in inputs { add(Condition(input: input, test: .unanswered)) }
                case .oneAnswer(let inputs, _):
                    for input in inputs { add(Condition(input: input, test: .unanswered)) }
                }
            }
        }
        func isTested(_ limit: CaseLimit) -> Bool {
            switch limit {
            case .asked(let inputs, _), .oneAnswer(let inputs, _):
                inputs.contains { !tests[$0].isEmpty }
            }
        }
        return tests
    }
}
