internal import DecisionTables
internal import Diagnostics
internal import OrderedCollections

extension RulePack {
    /// What a condition on an input of the model looks at.
    func subject(ofInput input: Int) -> Subject {
        if let index = model.decision(ofInput: input) {
            let decision = decisions.values[index]
            return Subject(
                id: decision.id, role: .decision, kind: Subject.Kind(decision), input: input)
        }
        guard input < questions.count else {
            let fact = facts[input - questions.count]
            let id = Located(fact.id, at: fact.track.id.range)
            return Subject(id: id, role: .fact, kind: Subject.Kind(fact), input: input)
        }
        let question = questions.values[input]
        let kind = Subject.Kind(question.kind, bands: Bands(read: question.bands))
        return Subject(id: question.id, role: .question, kind: kind, input: input)
    }
}
