internal import DecisionTables
internal import Diagnostics
internal import OrderedCollections
internal import RulePacks

/// Something that can be answered and that changes no decision, whatever else is answered.
public enum IdleAnswer: Hashable, Sendable {
    /// No answer to the question does; `breaksPromise`: it is marked `reasons: yes`.
    case question(Int, breaksPromise: Bool)
    /// Naming a choice does not; `breaksPromise`: of a question marked `reasons: yes`.
    case choice(question: Int, choice: Int, breaksPromise: Bool)
    /// Which band the answer is in does not; only that there is one can.
    case bands(question: Int)
}

extension IdleAnswer {
    /// None where the cases of some decision are not known.
    ///
    /// Free text is for people and matters always. Choices from the program's own lists matter to a
    /// plan besides its decisions.
    static func all(in pack: RulePack, _ cases: ModelCases) throws -> [IdleAnswer] {
        guard cases.tables.allSatisfy({ $0 != nil }) else { return [] }
        let uses = QuestionUses(in: pack)
        var found: [IdleAnswer] = []
        for (index, question) in pack.questions.values.enumerated() {
            if case .text = question.kind { continue }
            guard uses.lookedAtByRules.contains(index) else {
                if question.namesReasons { found.append(.question(index, breaksPromise: true)) }
                continue
            }
            if uses.lookedAtByAsking.contains(index), !question.namesReasons { continue }
            guard try cases.matters(pack.inputs(ofQuestion: index)) else {
                found.append(.question(index, breaksPromise: question.namesReasons))
                continue
            }
            found += try parts(of: question, at: index, cases)
        }
        return found
    }

    private static func parts(
        of question: Question, at index: Int, _ cases: ModelCases
    ) throws -> [IdleAnswer] {
        switch question.kind {
        case .yesNo, .availability, .text: return []
        case .number, .duration:
            guard !question.bands.isEmpty, try !cases.mattersWhichAnswer(to: index) else {
                return []
            }
            return [.bands(question: index)]
        case .choice(let choices):
            guard question.choicesFrom == nil || question.namesReasons else { return [] }
            return try choices.values.indices
                .filter { try !cases.matters(answering: $0, toInput: index) }
                .map { .choice(question: index, choice: $0, breaksPromise: question.namesReasons) }
        case .choices(let choices):
            guard question.choicesFrom == nil || question.namesReasons else { return [] }
            return try choices.values.indices
                .filter { try !cases.matters(naming: $0, inInput: index) }
                .map { .choice(question: index, choice: $0, breaksPromise: question.namesReasons) }
        }
    }
}
