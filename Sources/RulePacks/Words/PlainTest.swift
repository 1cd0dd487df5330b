internal import DecisionTables

/// What a test asks of its subject, with nothing said twice.
enum PlainTest: Equatable {
    /// Every answer passes, and none at all does too.
    case anything
    /// No answer passes.
    case nothing
    case answered
    case unanswered
    /// Some of the single values, neither none nor all.
    case values(IntervalSet, orUnanswered: Bool)
    /// Some of the lists of words, neither none nor all.
    case members(MemberNeeds, orUnanswered: Bool)

    /// A decision's result is always answered, so that *unanswered* says nothing about it.
    init(_ test: UnaryTest, of subject: Subject) {
        let isDecision = subject.role == .decision
        let orUnanswered = test.acceptsUnanswered && !isDecision
        let all: PlainTest = orUnanswered || isDecision ? .anything : .answered
        let none: PlainTest = orUnanswered ? .unanswered : .nothing
        switch test.answered {
        case nil: self = none
        case .scalars(let set):
            let values = set.intersection(IntervalSet(subject.range))
            if values.isEmpty {
                self = none
            } else {
                self =
                    values == IntervalSet(subject.range)
                    ? all : .values(values, orUnanswered: orUnanswered)
            }
        case .subsets(let tests):
            guard let needs = MemberNeeds(tests) else {
                self = none
                return
            }
            self = needs.isEmpty ? all : .members(needs, orUnanswered: orUnanswered)
        }
    }
}
