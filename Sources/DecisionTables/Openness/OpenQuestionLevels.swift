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
    let put: DiagramStore.Node

    init(
        _ question: Int, _ questions: Members, _ levels: [Members], _ hangings: Hangings,
        put: DiagramStore.Node, asking asked: Members
    ) {
        self.question = question
        self.put = put
        own = levels[question]
        var whole = own
        for other in questions where hangings.above[other].contains(question) {
            whole.formUnion(levels[other])
        }
        self.whole = whole
        isFree = !asked.intersects(whole)
    }
}
