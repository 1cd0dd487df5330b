/// One thing that a case says: a variable of the diagrams, with a value for each of its cells.
struct CaseVariable {
    /// The input that it belongs to.
    let input: Int
    let kind: Kind
    /// Whether it counts as an answer of its own; of several inputs from one answer only the first.
    var isOwnAnswer = true

    enum Kind {
        /// The value of a scalar input; nil stands for unanswered, which is first if it is possible.
        case scalar([IntervalSet?])
        /// Whether an input whose values are subsets is unanswered (0) or answered (1).
        case isAnswered
        /// Whether none (0) or some (1) of these members are in the answer; the tests of the space
        /// tell no two of them apart.
        case members(Members)
    }

    var cellCount: Int {
        switch kind {
        case .scalar(let cells): cells.count
        case .isAnswered, .members: 2
        }
    }
}
