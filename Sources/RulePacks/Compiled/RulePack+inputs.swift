internal import DecisionTables
internal import Diagnostics
internal import OrderedCollections

extension RulePack {
    /// The ids that the values of an input stand for, by value or member; nil where they are numbers.
    ///
    /// Busy times and free text count as numbers: rules do not look inside them.
    public func words(ofInput input: Int) -> [ID]? {
        if let decision = model.decision(ofInput: input) {
            return decisions.values[decision].options.map(\.value)
        }
        guard input < questions.count else { return nil }
        switch questions.values[input].kind {
        case .yesNo: return ["no", "yes"]
        case .choice(let choices), .choices(let choices): return Array(choices.keys)
        case .number, .duration, .availability, .text: return nil
        }
    }

    /// The id of a question, fact or decision.
    public func id(ofInput input: Int) -> ID {
        if let decision = model.decision(ofInput: input) { return model.tables[decision].name }
        return model.inputs[input].name
    }
}

extension Question.Kind {
    /// The type as rule files write it: `yes_no`, `duration`.
    public var name: String { type.rawValue }

    private var type: QuestionType {
        switch self {
        case .yesNo: .yesNo
        case .choice: .choice
        case .choices: .choices
        case .number: .number
        case .duration: .duration
        case .availability: .availability
        case .text: .text
        }
    }
}
