public import DecisionTables
internal import Diagnostics
internal import OrderedCollections
public import RulePacks

extension Openness {
    /// Finds what the answers that are missing can still change, while what the clinician decided
    /// holds; what the person chose not to say is listed last.
    public init(
        of answers: Answers, by pack: RulePack, budget: Int = Openness.usualBudget
    ) {
        self.init(of: answers, pack.asked(answers), by: pack, budget: budget)
    }

    init(of answers: Answers, _ asked: AskedCase, by pack: RulePack, budget: Int) {
        let left = answers.given.values.filter { $0.value == .preferredNotToSay }
        self.init(
            of: asked.said, by: pack.compiled(holding: answers.review),
            last: Set(left.compactMap { pack.questions.index(forKey: $0.question) }),
            budget: budget)
    }

    /// The open questions in the words of the pack.
    func questions(of answers: Answers, by pack: RulePack) -> [OpenQuestion] {
        questions.map { open in
            let question = pack.questions.values[open.input]
            return OpenQuestion(
                question: question.id.value, ask: question.ask.value,
                changes: open.changes.map { change in
                    let decision = pack.decisions.values[change.decision]
                    return OpenQuestion.Change(
                        decision: decision.id.value,
                        options: change.options.map { decision.options[$0].value })
                },
                isAsked: open.isPutToday,
                preferredNotToSay: answers.given[question.id.value]?.value == .preferredNotToSay)
        }
    }
}
