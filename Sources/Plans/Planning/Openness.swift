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
        let knowledge = Self.knowledge(of: asked, in: pack)
        let bounds = pack.compiled.bounds(of: knowledge)
        self.bounds = bounds
        let availability = pack.questions.values.firstIndex {
            if case .availability = $0.kind { true } else { false }
        }
        questions = pack.questions.values.enumerated().compactMap { index, question in
            let changes = pack.decisions.values.indices.filter { decision in
                bounds[decision].matters.contains { input in
                    input < pack.questions.count ? input == index : index == availability
                }
            }
            guard !changes.isEmpty else { return nil }
            return OpenQuestion(
                question: question.id.value, ask: question.ask.value,
                changes: changes.map { pack.decisions.values[$0].id.value },
                preferredNotToSay: answers.given[question.id.value]?.value == .preferredNotToSay)
        }
    }

    /// Unanswered questions may get any answer, if they are asked; whether they are may be open too.
    private static func knowledge(of asked: AskedCase, in pack: RulePack) -> [Knowledge] {
        var knowledge = asked.values.map { $0 == .unanswered ? Knowledge.anyAnswer : .known($0) }
        for index in pack.questionsInAskingOrder {
            let question = pack.questions.values[index]
            guard let condition = question.askWhen else { continue }
            switch condition.holds(given: knowledge) {
            case true?: continue
            case false?: knowledge[index] = .known(.unanswered)
            case nil: if asked.values[index] == .unanswered { knowledge[index] = .anything }
            }
            guard case .availability = question.kind else { continue }
            for fact in pack.facts.indices {
                knowledge[pack.questions.count + fact] = knowledge[index].ofFact
            }
        }
        return knowledge
    }
}

extension Knowledge {
    /// What is known of a fact when this is known of the busy times that it comes from.
    fileprivate var ofFact: Knowledge {
        if case .known = self { .known(.unanswered) } else { self }
    }
}

extension RulePacks.Block {
    /// Whether all lines hold; nil where the answers that are missing decide it.
    fileprivate func holds(given knowledge: [Knowledge]) -> Bool? {
        let results = lines.map { line -> Bool? in
            switch knowledge[line.input] {
            case .known(let value): line.test.accepts(value)
            case .anyAnswer: line.test.answered == nil ? false : nil
            case .anything, .among: nil
            }
        }
        if results.contains(false) { return false }
        return results.contains(nil) ? nil : true
    }
}
