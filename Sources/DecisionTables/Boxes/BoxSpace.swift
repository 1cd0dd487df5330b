/// The axes along which the rules of one table differ.
///
/// Inputs that the table does not test have no axis. Every way of answering the others is one point
/// or, where members of a subset are told apart, some: as long as an input is unanswered the axes
/// of its members say nothing, and no box is cut along them.
struct BoxSpace: Sendable {
    let axes: [BoxAxis]
    /// Which axes are an input's, by input.
    let axesOfInput: [Range<Int>]
    let inputs: [Input]
    let decisionInputs: Range<Int>

    init(of table: DecisionTable, in model: DecisionModel) {
        inputs = model.allInputs
        decisionInputs = model.inputs.count..<inputs.count
        var tests: [[UnaryTest]] = Array(repeating: [], count: inputs.count)
        for rule in table.rules {
            rule.forEachCondition { tests[$0.input].append($0.test) }
        }
        var axes: [BoxAxis] = []
        var axesOfInput: [Range<Int>] = []
        for (index, input) in inputs.enumerated() {
            let start = axes.count
            if !tests[index].isEmpty {
                axes += Self.axes(
                    of: input.domain, tests: tests[index], input: index, from: start,
                    isDecision: decisionInputs.contains(index))
            }
            axesOfInput.append(start..<axes.count)
        }
        self.axes = axes
        self.axesOfInput = axesOfInput
    }

    /// All cases.
    var whole: Box { Box(sides: axes.map(\.whole)) }

    private static func axes(
        of domain: Input.Domain, tests: [UnaryTest], input: Int, from start: Int, isDecision: Bool
    ) -> [BoxAxis] {
        switch domain {
        case .scalar(let range):
            let numbers = tests.compactMap { test -> IntervalSet? in
                guard case .scalars(let numbers) = test.answered else { return nil }
                return numbers
            }
            let stretches = Stretches(of: range, tests: numbers)
            return [.scalar(stretches, input: input, isDecision: isDecision)]
        case .subset(let count):
            let groups = groups(of: (0..<count), tests: tests)
            return [.answered(input: input, isDecision: isDecision)]
                + groups.map { .group($0, input: input, answeredAxis: start) }
        }
    }

    /// The members that some test names, together where every test names all of them or none.
    private static func groups(of domain: Range<Int>, tests: [UnaryTest]) -> [Members] {
        var naming: [[Int]] = Array(repeating: [], count: domain.count)
        for (named, members) in tests.lazy.flatMap(\.namedMembers).enumerated() {
            for member in members where domain.contains(member) { naming[member].append(named) }
        }
        var groups: [Members] = []
        var groupOfNaming: [[Int]: Int] = [:]
        for member in domain where !naming[member].isEmpty {
            if let group = groupOfNaming[naming[member]] {
                groups[group].insert(member)
            } else {
                groupOfNaming[naming[member]] = groups.count
                groups.append([member])
            }
        }
        return groups
    }
}

extension UnaryTest {
    fileprivate var namedMembers: [Members] {
        guard case .subsets(let tests) = answered else { return [] }
        return tests.map { test in
            switch test {
            case .any(let members), .none(let members): members
            }
        }
    }
}
