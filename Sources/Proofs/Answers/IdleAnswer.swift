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
        let influence = Influence(cases)
        var found: [IdleAnswer] = []
        for (index, question) in pack.questions.values.enumerated() {
            if case .text = question.kind { continue }
            let isOfUse = uses.lookedAtByRules.contains(index)
            // An answer may open another question, so only promises are held to be broken then.
            guard isOfUse && !uses.lookedAtByAsking.contains(index) || question.namesReasons else {
                continue
            }
            let parts = try parts(of: question, at: index, influence)
            guard parts.isWhole, try !influence.matters(pack.inputs(ofQuestion: index)) else {
                found += parts.idle
                continue
            }
            found.append(.question(index, breaksPromise: question.namesReasons))
        }
        return found
    }

    /// Parts of a question that change nothing; `isWhole`: perhaps no part of it does.
    private static func parts(
        of question: Question, at index: Int, _ influence: Influence
    ) throws -> (idle: [IdleAnswer], isWhole: Bool) {
        func idle(
            _ choices: Question.Choices, _ matters: (Int) throws -> Bool
        ) rethrows -> (idle: [IdleAnswer], isWhole: Bool) {
            let idle = try choices.values.indices.filter { try !matters($0) }
            let isSaid = question.choicesFrom == nil || question.namesReasons
            let found = idle.map {
                choice(question: index, choice: $0, breaksPromise: question.namesReasons)
            }
            return (isSaid ? found : [], idle.count == choices.count)
        }
        switch question.kind {
        case .yesNo, .availability, .text: return ([], true)
        case .number, .duration:
            if try influence.mattersWhichAnswer(to: index) { return ([], false) }
            return (question.bands.isEmpty ? [] : [.bands(question: index)], true)
        case .choice(let choices):
            return try idle(choices) { try influence.matters(answering: $0, toInput: index) }
        case .choices(let choices):
            return try idle(choices) { try influence.matters(naming: $0, inInput: index) }
        }
    }
}
