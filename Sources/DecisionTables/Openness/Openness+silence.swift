extension Openness {
    /// The questions without an answer that can make something else of some decisions than what
    /// they come to as things are, while any other question may be left open too; ascending.
    ///
    /// This is for decisions that are settled on something else than that: where a rule looks at
    /// silence, breaking it can matter although the answer does not. Past the budget all questions
    /// are named that are put, or may come to be.
    public static func questions(
        changing decisions: [Int], from said: [Value], by compiled: CompiledModel,
        budget: Int = usualBudget
    ) -> [Int] {
        guard !decisions.isEmpty else { return [] }
        let known = KnownInputs(compiled, saying: said, allowingSilence: true)
        let outlook = Outlook(decisions, known, by: compiled, budget: budget)
        var found: Set<Int> = []
        for decision in outlook.decisions {
            found.formUnion(
                decision?.changes.map(\.question) ?? known.questions.filter(known.isOpen))
        }
        return found.sorted()
    }
}
