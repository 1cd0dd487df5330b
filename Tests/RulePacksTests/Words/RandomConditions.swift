import DecisionTables
import TestSupport

/// Random tests of an input, and values on which two tests could differ.
struct RandomConditions {
    private let model: DecisionModel
    private let inputs: [Input]
    var random: SeededGenerator

    init(of model: DecisionModel, seed: UInt64) {
        self.model = model
        inputs = model.allInputs
        random = SeededGenerator(seed: seed)
    }

    /// Conditions on some of the inputs, one each.
    mutating func box(on open: [Int]) -> [Condition] {
        let count = Int.random(in: 0...min(6, open.count), using: &random)
        return open.shuffled(using: &random).prefix(count).map { condition(on: $0) }
    }

    mutating func condition(on input: Int) -> Condition {
        let answered: UnaryTest.Accepted? =
            switch inputs[input].domain {
            case _ where Int.random(in: 0..<10, using: &random) == 0: nil
            case .scalar(let range): .scalars(numbers(in: range))
            case .subset(let count): .subsets(memberTests(of: count))
            }
        let acceptsUnanswered = Int.random(in: 0..<3, using: &random) == 0
        return Condition(
            input: input, test: UnaryTest(answered: answered, acceptsUnanswered: acceptsUnanswered))
    }

    private mutating func numbers(in range: ClosedRange<Int>) -> IntervalSet {
        if Int.random(in: 0..<10, using: &random) == 0 { return IntervalSet(range) }
        return IntervalSet(
            (0..<Int.random(in: 1...3, using: &random)).map { _ in
                let ends = [end(of: range), end(of: range)].sorted()
                return ends[0]...ends[1]
            })
    }

    /// A number of the range; often one at which people draw a line.
    private mutating func end(of range: ClosedRange<Int>) -> Int {
        let number =
            switch Int.random(in: 0..<6, using: &random) {
            case 0: range.lowerBound
            case 1: range.upperBound
            case 2: [7, 30, 60, 365, 730, 3285].randomElement(using: &random) ?? 7
            case 3: [8, 31, 61, 366, 364, 29].randomElement(using: &random) ?? 8
            default: Int.random(in: range, using: &random)
            }
        return range.contains(number) ? number : range.lowerBound
    }

    private mutating func memberTests(of count: Int) -> [UnaryTest.MemberTest] {
        (0..<Int.random(in: 0...4, using: &random)).map { _ in
            let most = Bool.random(using: &random) ? count : min(count, 2)
            let some = (0..<count).shuffled(using: &random)
                .prefix(Int.random(in: 1...most, using: &random))
            return Bool.random(using: &random) ? .any(Members(some)) : .none(Members(some))
        }
    }

    /// A value for every input, near the ends of what the box accepts; decisions have a result.
    mutating func values(around box: [Condition]) -> [Value] {
        let tests = Dictionary(uniqueKeysWithValues: box.map { ($0.input, $0.test) })
        return inputs.enumerated().map { input, column in
            if model.decision(ofInput: input) == nil, Int.random(in: 0..<4, using: &random) == 0 {
                return .unanswered
            }
            switch column.domain {
            case .scalar(let range): return .scalar(number(in: range, around: tests[input]))
            case .subset(let count):
                let share = Int.random(in: 0...4, using: &random)
                return .subset(
                    Members(
                        (0..<count).filter { _ in Int.random(in: 0..<4, using: &random) < share }))
            }
        }
    }

    private mutating func number(in range: ClosedRange<Int>, around test: UnaryTest?) -> Int {
        guard case .scalars(let set) = test?.answered,
            let stretch = set.ranges.randomElement(using: &random)
        else { return Int.random(in: range, using: &random) }
        let ends = [stretch.lowerBound, stretch.upperBound].flatMap { [$0 - 1, $0, $0 + 1] }
        let number = ends.randomElement(using: &random) ?? stretch.lowerBound
        return min(max(number, range.lowerBound), range.upperBound)
    }
}

extension DecisionModel {
    /// The inputs that a new rule of a decision may look at without making a circle.
    func inputs(openTo decision: Int) -> [Int] {
        let used = tables.indices.map(decisionsUsed)
        var waiting: Set<Int> = [decision]
        var grown = true
        while grown {
            let more = used.indices.filter { !waiting.isDisjoint(with: used[$0]) }
            grown = !waiting.isSuperset(of: more)
            waiting.formUnion(more)
        }
        return Array(inputs.indices)
            + tables.indices.filter { !waiting.contains($0) }.map(input(ofDecision:))
    }
}
