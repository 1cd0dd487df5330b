/// Which variables the inputs of a model need, and in which order.
struct CaseLayout {
    private(set) var variables: [CaseVariable] = []
    /// By input.
    private(set) var axes: [CaseAxis]
    /// Those about inputs that some test looks at, or that are known to be answered; others can make
    /// no difference.
    let limits: [CaseLimit]

    init(
        _ model: DecisionModel, tests more: [Condition], knowing knowledge: [Knowledge]?,
        order: VariableOrder
    ) {
        let tests: [[UnaryTest]]
        (tests, limits) = model.testsOfInputs(
            besides: more,
            answered: Set(
                model.inputs.indices.filter {
                    !(knowledge?[$0] ?? .anything).mayBeUnanswered
                }))
        axes = model.inputs.map { _ in .untested(.unanswered) }
        for input in order.inputs(of: model) {
            add(
                input, model.inputs[input].domain, tests: tests[input],
                knowing: knowledge?[input] ?? .anything)
        }
        let following = Set(limits.flatMap(\.followingInputs))
        for level in variables.indices {
            variables[level].isOwnAnswer = !following.contains(variables[level].input)
        }
    }

    private mutating func add(
        _ input: Int, _ domain: Input.Domain, tests: [UnaryTest], knowing known: Knowledge
    ) {
        switch (known, domain) {
        case (.known(let value), _): axes[input] = .known(value)
        case (.perhaps(.unanswered), _): axes[input] = .known(.unanswered)
        case _ where tests.isEmpty: axes[input] = .untested(known.quietestValue(of: domain))
        case (.perhaps(.subset(let answer)), _):
            axes[input] = .perhaps(answer, level: addVariable(input, .isAnswered))
        case (_, .scalar(let range)): addScalar(input, range, tests: tests, knowing: known)
        case (_, .subset): addSubset(input, tests: tests, knowing: known)
        }
    }

    private mutating func addVariable(_ input: Int, _ kind: CaseVariable.Kind) -> Int {
        variables.append(CaseVariable(input: input, kind: kind))
        return variables.count - 1
    }

    private mutating func addScalar(
        _ input: Int, _ range: ClosedRange<Int>, tests: [UnaryTest], knowing known: Knowledge
    ) {
        let numbers = tests.compactMap { test -> IntervalSet? in
            if case .scalars(let numbers) = test.answered { numbers } else { nil }
        }
        let cells = known.cells(of: ScalarCut(range, tests: numbers).numbers)
        axes[input] = .scalar(level: addVariable(input, .scalar(cells)), cells: cells)
    }

    private mutating func addSubset(_ input: Int, tests: [UnaryTest], knowing known: Knowledge) {
        var flag = CaseAxis.Flag.always
        if known.mayBeUnanswered { flag = .level(addVariable(input, .isAnswered)) }
        let groups = Self.groups(of: tests).map { members in
            CaseAxis.Group(members: members, level: addVariable(input, .members(members)))
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
        case .perhaps(.scalar(let number)): [nil, IntervalSet(number...number)]
        case .perhaps, .known: preconditionFailure("what one value is known of needs no cells")
        }
    }

    /// What an input may say that says the least.
    fileprivate func quietestValue(of domain: Input.Domain) -> Value {
        switch (self, domain) {
        case (.known(let value), _): value
        case (.anything, _), (.perhaps, _): .unanswered
        case (.among(let numbers), .scalar(let range)):
            .scalar(numbers.intersection(IntervalSet(range)).first ?? range.lowerBound)
        case (_, .scalar(let range)): .scalar(range.lowerBound)
        case (_, .subset): .subset([])
        }
    }
}

extension DecisionModel {
    /// The tests on each answer and fact: of the tables, of the limits, and some more; and the
    /// limits on those that are tested, or known to be answered.
    fileprivate func testsOfInputs(
        besides more: [Condition], answered: Set<Int>
    ) -> (tests: [[UnaryTest]], limits: [CaseLimit]) {
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
        // Limits count only where they are about such an input; each may bring more tests.
        var waiting = limits
        var counting: [CaseLimit] = []
        while let index = waiting.firstIndex(where: isTested) {
            let limit = waiting.remove(at: index)
            counting.append(limit)
            switch limit {
            case .asked(let inputs, let block):
                block.forEach(add)
                for input in inputs { add(Condition(input: input, test: .unanswered)) }
            case .oneAnswer(let inputs, _):
                for input in inputs { add(Condition(input: input, test: .unanswered)) }
            }
        }
        func isTested(_ limit: CaseLimit) -> Bool {
            switch limit {
            case .asked(let inputs, _), .oneAnswer(let inputs, _):
                inputs.contains { !tests[$0].isEmpty || answered.contains($0) }
            }
        }
        return (tests, counting)
    }
}
