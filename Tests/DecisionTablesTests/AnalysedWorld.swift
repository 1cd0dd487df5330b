import DecisionTables
import TestSupport
import Testing

/// A small random model with some impossible cases, worked through both ways: as sets and one by one.
struct AnalysedWorld {
    let model: DecisionModel
    let cases: ModelCases
    /// The cases that can come about, by nothing but the definition of a limit.
    let possible: [[Value]]
    private let outcomes: [[Value]: [Outcome]]

    init(using generator: inout SeededGenerator) throws {
        var model = DecisionModel.random(using: &generator)
        model.limits = CaseLimit.random(of: model, using: &generator)
        try self.init(model)
    }

    init(_ model: DecisionModel) throws {
        self.model = model
        let order = try CompiledModel(model).order
        cases = ModelCases(model, in: try CaseSpace(model), order: order)
        possible = model.allCases.filter { answers in
            model.limits.allSatisfy { $0.allows(answers) }
        }
        let oracle = Oracle(model: model)
        outcomes = Dictionary(uniqueKeysWithValues: possible.map { ($0, oracle.outcomes(of: $0)) })
    }

    /// What a decision comes to in a possible case.
    func outcome(of decision: Int, _ answers: [Value]) -> Outcome {
        guard let outcome = outcomes[answers]?[decision] else {
            preconditionFailure("only possible cases are asked about")
        }
        return outcome
    }
}

extension CaseLimit {
    /// Now and then a question that is put only if the first one has some answer.
    static func random(
        of model: DecisionModel, using generator: inout SeededGenerator
    ) -> [CaseLimit] {
        guard model.inputs.count > 1, Bool.random(using: &generator) else { return [] }
        let test = UnaryTest.random(on: model.inputs[0].domain, using: &generator)
        return [.asked([model.inputs.count - 1], when: [Condition(input: 0, test: test)])]
    }

    func allows(_ answers: [Value]) -> Bool {
        switch self {
        case .asked(let inputs, let block):
            inputs.allSatisfy { answers[$0] == .unanswered }
                || block.allSatisfy { $0.test.accepts(answers[$0.input]) }
        case .oneAnswer(let inputs, let values):
            if inputs.allSatisfy({ answers[$0] == .unanswered }) {
                true
            } else {
                (values ?? []).contains { row in row.map(Value.scalar) == inputs.map { answers[$0] }
                }
            }
        }
    }
}

extension CaseSet {
    /// Whether a case is in the set.
    func contains(_ answers: [Value]) throws -> Bool {
        try !intersection(space.cases(saying: answers)).isEmpty
    }
}
