import DecisionTables
import TestSupport

extension DecisionModel {
    /// A small model, of which some ways of answering cannot come about.
    static func randomWithLimits(using generator: inout SeededGenerator) -> DecisionModel {
        var model = random(using: &generator)
        let order = model.inputs.indices.shuffled(using: &generator)
        for (place, input) in order.enumerated() where Bool.random(using: &generator) {
            model.limits.append(
                .asked([input], when: model.block(on: order[..<place], using: &generator)))
        }
        let scalars = model.inputs.indices.filter { model.inputs[$0].domain.range != nil }
        if scalars.count > 1, Bool.random(using: &generator) {
            let inputs = Array(
                scalars.shuffled(using: &generator).prefix(.random(in: 2...3, using: &generator)))
            model.limits.append(.oneAnswer(inputs, values: model.rows(of: inputs, &generator)))
        }
        model.limits.shuffle(using: &generator)
        return model
    }

    private func block(
        on usable: ArraySlice<Int>, using generator: inout SeededGenerator
    ) -> Block {
        (0..<Int.random(in: 0...2, using: &generator)).compactMap { _ in
            usable.randomElement(using: &generator).map {
                Condition(input: $0, test: .random(on: inputs[$0].domain, using: &generator))
            }
        }
    }

    private func rows(of inputs: [Int], _ generator: inout SeededGenerator) -> [[Int]]? {
        guard Bool.random(using: &generator) else { return nil }
        return (0..<Int.random(in: 0...6, using: &generator)).map { _ in
            inputs.map { self.inputs[$0].domain.range?.randomElement(using: &generator) ?? 0 }
        }
    }
}

extension Input.Domain {
    fileprivate var range: ClosedRange<Int>? {
        if case .scalar(let range) = self { range } else { nil }
    }
}

extension Oracle {
    /// Whether a case can come about, by nothing but the definition of the limits.
    func isPossible(_ answers: [Value]) -> Bool {
        model.limits.allSatisfy { limit in
            switch limit {
            case .asked(let inputs, let block):
                return inputs.allSatisfy { answers[$0] == .unanswered }
                    || block.allSatisfy { holds($0, answers) }
            case .oneAnswer(let inputs, let rows):
                let said = inputs.map { answers[$0] }
                if said.allSatisfy({ $0 == .unanswered }) { return true }
                guard let rows else { return !said.contains(.unanswered) }
                return rows.contains { $0.map(Value.scalar) == said }
            }
        }
    }

    /// The answers that count: without those to questions that are not put.
    func countingAnswers(_ answers: [Value]) -> [Value] {
        var counting = answers
        for _ in answers {
            for case .asked(let inputs, let block) in model.limits
            where !block.allSatisfy({ holds($0, counting) }) {
                for input in inputs { counting[input] = .unanswered }
            }
        }
        return counting
    }
}
