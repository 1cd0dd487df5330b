import DecisionTables
import TestSupport

extension DecisionModel {
    /// A small model: some inputs of each kind, and decisions that use each other.
    static func random(using generator: inout SeededGenerator) -> DecisionModel {
        let inputs = (0..<Int.random(in: 1...3, using: &generator)).map {
            Input(name: "input\($0)", domain: .random(using: &generator))
        }
        let tables = (0..<Int.random(in: 1...3, using: &generator)).map {
            DecisionTable.empty(name: "decision\($0)", using: &generator)
        }
        var model = DecisionModel(inputs: inputs, tables: tables)
        // Made in this order, so that a decision may use any that comes earlier in it.
        let order = tables.indices.shuffled(using: &generator)
        for (place, decision) in order.enumerated() {
            let usable = inputs.indices + order[..<place].map(model.input(ofDecision:))
            model.tables[decision].addRules(on: usable, of: model.allInputs, using: &generator)
        }
        return model
    }

    /// Every combination of answers, unanswered included.
    var allCases: [[Value]] {
        inputs.reduce([[]]) { cases, input in
            cases.flatMap { answers in input.domain.allValues.map { answers + [$0] } }
        }
    }
}

extension Input.Domain {
    fileprivate static func random(using generator: inout SeededGenerator) -> Input.Domain {
        if Int.random(in: 0..<3, using: &generator) == 0 {
            return .subset(of: .random(in: 0...3, using: &generator))
        }
        let lowest = Int.random(in: -2...2, using: &generator)
        return .scalar(lowest...lowest + .random(in: 0...5, using: &generator))
    }

    /// Unanswered and then every answered value.
    var allValues: [Value] {
        switch self {
        case .scalar(let range):
            return [.unanswered] + range.map(Value.scalar)
        case .subset(let count):
            let subsets = (0..<1 << count).map { bits in
                Members((0..<count).filter { bits >> $0 & 1 == 1 })
            }
            return [.unanswered] + subsets.map(Value.subset)
        }
    }
}

extension DecisionTable {
    static func empty(
        name: String, using generator: inout SeededGenerator
    ) -> DecisionTable {
        let hitPolicy = HitPolicy.allCases.randomElement(using: &generator) ?? .collect
        return DecisionTable(
            name: name, hitPolicy: hitPolicy, optionCount: .random(in: 1...4, using: &generator),
            rules: [])
    }

    mutating func addRules(
        on usable: [Int], of inputs: [Input], using generator: inout SeededGenerator
    ) {
        func block(_ generator: inout SeededGenerator, atMost: Int) -> Block {
            (0..<Int.random(in: 0...atMost, using: &generator)).compactMap { _ in
                usable.randomElement(using: &generator).map {
                    Condition(input: $0, test: .random(on: inputs[$0].domain, using: &generator))
                }
            }
        }
        func blocks(_ generator: inout SeededGenerator) -> [Block] {
            let count = max(0, Int.random(in: -3...3, using: &generator))
            return (0..<count).map { _ in
                block(&generator, atMost: 2)
                    + (Bool.random(using: &generator) ? block(&generator, atMost: 1) : [])
            }
        }
        for _ in 0..<Int.random(in: 0...5, using: &generator) {
            let when = block(&generator, atMost: 2)
            let (whenAny, unless) = (blocks(&generator), blocks(&generator))
            rules.append(
                Rule(
                    when: when, whenAny: whenAny, unless: unless,
                    options: someOptions(using: &generator)))
        }
        otherwise = Bool.random(using: &generator) ? someOptions(using: &generator) : nil
    }

    private func someOptions(using generator: inout SeededGenerator) -> [Int] {
        let count = hitPolicy == .collect ? Int.random(in: 0...2, using: &generator) : 1
        return (0..<count).map { _ in Int.random(in: 0..<optionCount, using: &generator) }
    }
}

extension UnaryTest {
    /// A test that may accept anything, nothing, or values outside the domain.
    static func random(
        on domain: Input.Domain, using generator: inout SeededGenerator
    ) -> UnaryTest {
        let acceptsUnanswered = Int.random(in: 0..<4, using: &generator) == 0
        guard Int.random(in: 0..<8, using: &generator) > 0 else {
            return UnaryTest(answered: nil, acceptsUnanswered: acceptsUnanswered)
        }
        return UnaryTest(
            answered: .random(on: domain, using: &generator), acceptsUnanswered: acceptsUnanswered)
    }
}

extension UnaryTest.Accepted {
    fileprivate static func random(
        on domain: Input.Domain, using generator: inout SeededGenerator
    ) -> UnaryTest.Accepted {
        switch domain {
        case .scalar(let range):
            let ranges = (0..<Int.random(in: 1...2, using: &generator)).map { _ in
                let ends = [0, 1].map { _ in
                    Int.random(in: range.lowerBound - 1...range.upperBound + 1, using: &generator)
                }
                return min(ends[0], ends[1])...max(ends[0], ends[1])
            }
            let numbers = IntervalSet(ranges)
            let isNegated = Bool.random(using: &generator)
            return .scalars(isNegated ? numbers.complement(in: range) : numbers)
        case .subset(let count):
            return .subsets(
                (0..<Int.random(in: 0...2, using: &generator)).map { _ in
                    let named = Members((0..<count).filter { _ in Bool.random(using: &generator) })
                    return Bool.random(using: &generator) ? .any(named) : .none(named)
                })
        }
    }
}
