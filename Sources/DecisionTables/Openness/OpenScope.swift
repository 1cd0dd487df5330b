/// What one draft knows of the questions that some decisions go back to.
struct OpenScope {
    /// The completions.
    let all: DiagramStore.Node
    /// For each cell whether some completion has it.
    let reached: [Bool]
    /// The variables that the completions do not leave free.
    let levels: Members
    /// Those without an answer.
    let questions: [OpenQuestionLevels]
    /// Whether nothing was said about any of them.
    let isUntouched: Bool

    /// Takes the variables of each question, and on which questions others hang.
    init(
        _ scope: CompletionScope, _ known: KnownInputs, _ own: [Members], _ hangings: Hangings,
        in basis: OpennessBasis
    ) throws(NodeBudgetReached) {
        let store = basis.space.store
        let all = try basis.completions(scope, known)
        self.all = all
        levels = store.levels(below: all)
        reached = store.reachedCells(below: all, basis.cells)
        isUntouched = Self.isUntouched(scope, known)
        var questions: [OpenQuestionLevels] = []
        for question in scope.questions where known.isOpen(question) {
            let levels = OpenQuestionLevels(
                question, scope.questions, own, hangings,
                put: try basis.putting(question, known, among: all), asking: levels)
            if !levels.whole.isEmpty { questions.append(levels) }
        }
        self.questions = questions
    }

    static func isUntouched(_ scope: CompletionScope, _ known: KnownInputs) -> Bool {
        scope.questions.allSatisfy { known.said[$0] == .unanswered }
    }
}
