internal import DecisionTables
internal import Diagnostics
internal import OrderedCollections
internal import RulePacks

/// What the answers that are missing can still change.
struct Openness {
    /// By decision.
    let bounds: [Bounds]
    /// In the order of the questions.
    let questions: [OpenQuestion]

    init(of answers: Answers, _ asked: AskedCase, by pack: RulePack) {
        let known = KnownAnswers(answers, asked, by: pack)
        let bounds = pack.compiled.bounds(of: known.knowledge)
        self.bounds = bounds
        let mattering = bounds.map { known.unanswered(behind: $0.matters) }
        questions = pack.questions.values.enumerated().compactMap { index, question in
            let changes = pack.decisions.values.indices.filter { mattering[$0].contains(index) }
            guard !changes.isEmpty else { return nil }
            return OpenQuestion(
                question: question.id.value, ask: question.ask.value,
                changes: changes.map { pack.decisions.values[$0].id.value },
                preferredNotToSay: answers.given[question.id.value]?.value == .preferredNotToSay)
        }
    }
}
