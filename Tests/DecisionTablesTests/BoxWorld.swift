import DecisionTables
import TestSupport

/// One table of a small model with all its cases, earlier decisions taken as free.
struct BoxWorld {
    let model: DecisionModel
    let table: DecisionTable
    let analysis: BoxAnalysis
    /// A value for each input that the table tests; nil stands for the others.
    let cases: [[Value?]]

    static func random(seed: UInt64) throws -> [BoxWorld] {
        var generator = SeededGenerator(seed: seed)
        let model = DecisionModel.random(using: &generator)
        return try model.tables.compactMap { try BoxWorld($0, of: model) }
    }

    /// Nil for a world too large to try every case of it.
    init?(_ table: DecisionTable, of model: DecisionModel) throws {
        let tested = Set(
            table.rules.flatMap { [$0.when] + $0.whenAny + $0.unless }.joined().map(\.input))
        var cases: [[Value?]] = [[]]
        for (index, input) in model.allInputs.enumerated() {
            let isDecision = model.decision(ofInput: index) != nil
            let values = input.domain.allValues.dropFirst(isDecision ? 1 : 0)
            let choices: [Value?] = tested.contains(index) ? Array(values) : [nil]
            guard cases.count * choices.count <= 600 else { return nil }
            cases = cases.flatMap { some in choices.map { some + [$0] } }
        }
        self.model = model
        self.table = table
        self.cases = cases
        analysis = try BoxAnalysis(table, of: model)
    }

    func rules(applyingTo values: [Value?]) -> [Int] {
        table.rules.indices.filter { index in
            let rule = table.rules[index]
            func holds(_ block: Block) -> Bool { block.allSatisfy { $0.holds(for: values) } }
            return holds(rule.when) && (rule.whenAny.isEmpty || rule.whenAny.contains(where: holds))
                && !rule.unless.contains(where: holds)
        }
    }
}

extension BoxWorld {
    /// For each direction in which a line can be widened, the least that is wider: for numbers one
    /// more at each end of each run, for subsets the line without one of its parts.
    func directions(from line: Condition) -> [[UnaryTest]] {
        let domain = model.allInputs[line.input].domain
        switch (line.test.answered, domain) {
        case (.subsets(let tests), _):
            let parts = tests.flatMap(\.parts)
            let shorter = parts.indices.map { dropped in
                UnaryTest(
                    answered: .subsets(parts.indices.filter { $0 != dropped }.map { parts[$0] }))
            }
            return (shorter + [line.test.orUnanswered]).map { [$0] }
        case (nil, .subset):
            return [[UnaryTest.subsets().orUnanswered]]
        case (.scalars, _), (nil, .scalar):
            let accepted = domain.allValues.map(line.test.accepts)
            let isDecision = model.decision(ofInput: line.input) != nil
            let values = domain.allValues.dropFirst(isDecision ? 1 : 0)
            return [
                values.indices.filter { index in
                    !accepted[index]
                        && (values.contains(index - 1, in: accepted)
                            || values.contains(index + 1, in: accepted))
                }.map { line.test.accepting(domain.allValues[$0], of: domain) }
            ]
        }
    }

    /// Whether a rule applies to some case of a block, one line of which is replaced.
    func meetsRule(_ block: Block, _ line: Int, widenedTo test: UnaryTest) -> Bool {
        var wider = block
        wider[line].test = test
        return cases.contains { values in
            wider.allSatisfy { $0.holds(for: values) } && !rules(applyingTo: values).isEmpty
        }
    }
}

extension ArraySlice<Value> {
    fileprivate func contains(_ index: Int, in accepted: [Bool]) -> Bool {
        indices.contains(index) && accepted[index]
    }
}

extension UnaryTest.MemberTest {
    /// One test for each member of `none`, all of which together say the same.
    fileprivate var parts: [Self] {
        guard case .none(let members) = self else { return [self] }
        return members.map { .none([$0]) }
    }
}

extension UnaryTest {
    fileprivate func accepting(_ value: Value, of domain: Input.Domain) -> UnaryTest {
        switch (value, answered) {
        case (.unanswered, _): return orUnanswered
        case (.scalar(let number), .scalars(let numbers)):
            return UnaryTest(
                answered: .scalars(numbers.union(IntervalSet(number...number))),
                acceptsUnanswered: acceptsUnanswered)
        case (.scalar(let number), _):
            return UnaryTest(
                answered: .scalars(IntervalSet(number...number)),
                acceptsUnanswered: acceptsUnanswered)
        case (.subset, _): return self
        }
    }
}
