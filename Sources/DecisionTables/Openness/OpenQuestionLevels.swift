/// The variables that are about one question, in a space of completions.
struct OpenQuestionLevels {
    let question: Int
    /// The variables of its answer, with those of facts that are computed of it.
    let own: Members
    /// These, and the variables of all questions that hang on it.
    let whole: Members
    /// Whether the completions leave all of these free.
    let isFree: Bool
    /// The completions in which it is put.
    let put: CaseSet

    init(
        _ question: Int, _ completions: Completions, asking levels: Members, _ hangings: Hangings
    ) throws(NodeBudgetReached) {
        self.question = question
        let below = hangings.below(question)
        var (own, whole) = (Members(), Members())
        for (level, variable) in completions.space.variables.enumerated() {
            let source = completions.known.question[variable.input]
            if source == question { own.insert(level) }
            if below.contains(source) { whole.insert(level) }
        }
        (self.own, self.whole) = (own, whole)
        isFree = !levels.intersects(whole)
        put = try completions.putting(question)
    }
}
