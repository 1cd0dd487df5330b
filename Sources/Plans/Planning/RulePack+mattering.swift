internal import DecisionTables
internal import OrderedCollections
public import RulePacks

extension RulePack {
    /// For each question, whether an answer to it can still change what a plan comes to, by itself
    /// or by what it brings up.
    ///
    /// These are the open questions of the plan, and those that can move a decision which is settled
    /// on something else than what silence makes of it. Exact, unless the rules are too entangled for
    /// diagrams: then some may be called so that cannot.
    public func mattering(for answers: Answers) -> [Bool] {
        let decided = decided(answers)
        let (asked, outcomes) = (decided.asked, decided.outcomes)
        let openness = Openness(of: answers, asked, by: self, budget: Openness.usualBudget)
        let unmoved = outcomes.indices.filter { index in
            let prospect = openness.prospects[index]
            return prospect.isSettled && prospect.possible != outcomes[index].options.sorted()
        }
        var matters = questions.values.map { _ in false }
        for open in openness.questions { matters[open.input] = true }
        for input in Openness.questions(
            changing: unmoved, from: asked.said, by: compiled(holding: answers.review))
        {
            matters[input] = true
        }
        return matters
    }
}
