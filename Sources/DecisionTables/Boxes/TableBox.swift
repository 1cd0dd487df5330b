/// Cases that one block describes: for each input it names, some of its values.
public struct TableBox: Sendable {
    let space: BoxSpace
    /// The positions along each axis.
    let sides: [IntervalSet]

    init(_ box: Box, in space: BoxSpace) {
        self.space = space
        sides = box.sides.map { IntervalSet(Int($0.low)...Int($0.high)) }
    }

    init(sides: [IntervalSet], in space: BoxSpace) {
        self.space = space
        self.sides = sides
    }

    /// The cases as a rule's `when`: a line for each input that is not free, ordered by input.
    public var block: Block {
        space.axesOfInput.indices.compactMap { input in
            let axes = space.axesOfInput[input]
            guard axes.contains(where: isNarrowed) else { return nil }
            let test =
                switch space.axes[axes.lowerBound].kind {
                case .scalar(let stretches, let hasUnanswered):
                    scalarTest(
                        sides[axes.lowerBound], of: stretches, offset: hasUnanswered ? 1 : 0)
                case .answered, .group: subsetTest(axes)
                }
            return Condition(input: input, test: test)
        }
    }

    /// One of the cases, with as few answers as any and the lowest of those that it needs.
    ///
    /// A value for every input of the model, earlier decisions included; nil stands for a decision
    /// that the table does not look at.
    public var witness: [Value?] {
        space.inputs.indices.map { input in
            let axes = space.axesOfInput[input]
            let isDecision = space.decisionInputs.contains(input)
            guard let first = axes.first else { return isDecision ? nil : .unanswered }
            if sides[first].contains(0), !isDecision { return .unanswered }
            switch space.axes[first].kind {
            case .scalar(let stretches, let hasUnanswered):
                let position = sides[first].first ?? 0
                return .scalar(stretches.numbers(of: position - (hasUnanswered ? 1 : 0)).lowerBound)
            case .answered, .group:
                return .subset(smallestSubset(axes.dropFirst()))
            }
        }
    }

    private func isNarrowed(_ axis: Int) -> Bool {
        sides[axis] != IntervalSet(0...space.axes[axis].count - 1)
    }
}

extension TableBox {
    private func scalarTest(
        _ positions: IntervalSet, of stretches: Stretches, offset: Int
    ) -> UnaryTest {
        let runs = positions.intersection(IntervalSet(offset...stretches.count - 1 + offset))
        let numbers = runs.ranges.map {
            let (low, high) = ($0.lowerBound - offset, $0.upperBound - offset)
            return stretches.numbers(of: low).lowerBound...stretches.numbers(of: high).upperBound
        }
        return UnaryTest(
            answered: numbers.isEmpty ? nil : .scalars(IntervalSet(normalized: numbers)),
            acceptsUnanswered: offset == 1 && positions.contains(0))
    }

    private func subsetTest(_ axes: Range<Int>) -> UnaryTest {
        let answered = sides[axes.lowerBound]
        guard answered.contains(space.axes[axes.lowerBound].count - 1) else { return .unanswered }
        var tests: [UnaryTest.MemberTest] = []
        var absent = Members()
        for axis in axes.dropFirst() where isNarrowed(axis) {
            guard case .group(let members) = space.axes[axis].kind else { continue }
            if sides[axis].contains(1) {
                tests.append(.any(members))
            } else {
                absent.formUnion(members)
            }
        }
        if !absent.isEmpty { tests.append(.none(absent)) }
        return UnaryTest(answered: .subsets(tests))
    }

    private func smallestSubset(_ axes: some Sequence<Int>) -> Members {
        var subset = Members()
        for axis in axes where !sides[axis].contains(0) {
            guard case .group(let members) = space.axes[axis].kind else { continue }
            for member in members.prefix(1) { subset.insert(member) }
        }
        return subset
    }
}
