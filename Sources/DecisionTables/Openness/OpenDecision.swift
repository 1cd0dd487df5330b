/// What one decision can still come to, and by which questions.
struct OpenDecision {
    var prospect: Prospect
    /// By question, ascending; none if the decision is settled.
    var changes: [Change]

    struct Change {
        var question: Int
        /// The options that it can bring or keep out.
        var options: [Int]
        /// The share of its answers that settle the decision, from 0 to 1.
        var settling: Double
    }

    init(_ prospect: Prospect, changes: [Change] = []) {
        self.prospect = prospect
        self.changes = changes
    }
}

extension OpenDecision {
    /// What can be said of each rule by itself: a question is listed if the answers that matter by
    /// the bounds come from it, or hang on it.
    init(_ bounds: Bounds, _ known: KnownInputs) {
        let direct = Members(bounds.matters.map { known.question[$0] })
        let hangings = known.hangings(of: direct)
        var questions = direct
        for question in direct { questions.formUnion(hangings.above[question]) }
        let prospect = Prospect(bounds)
        self.init(
            prospect,
            changes: questions.filter(known.isOpen).map {
                Change(question: $0, options: prospect.possible, settling: 0)
            })
    }
}
