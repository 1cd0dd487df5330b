/// Questions with all those on which they hang, and the completions as far as these go.
///
/// Whatever these are answered, the others can be answered too, and it makes no difference to whether
/// these are put. So of a decision that goes back to these alone the completions of the others need
/// not be known.
struct CompletionScope {
    let questions: Members
    /// Every way of answering these: one that is asked has an answer, and no other has.
    ///
    /// Questions that may be passed over in silence have one or not.
    let completions: DiagramStore.Node
}

/// Finds the completions, question by question.
struct CompletionLimits {
    private(set) var scopes: [CompletionScope] = []
    private let known: KnownInputs
    private let puttings: [OpennessBasis.Putting?]
    private let space: CaseSpace
    /// By question: the model's limits on it.
    private var limits: [[CaseLimit]]

    init(_ known: KnownInputs, _ puttings: [OpennessBasis.Putting?], in space: CaseSpace) {
        self.known = known
        self.puttings = puttings
        self.space = space
        limits = known.model.inputs.map { _ in [] }
        for limit in space.limits {
            switch limit {
            case .asked(let inputs, let block):
                for input in inputs {
                    limits[known.question[input]].append(.asked([input], when: block))
                }
            case .oneAnswer(let inputs, _):
                guard let first = inputs.first else { continue }
                limits[known.question[first]].append(limit)
            }
        }
    }

    /// The place of the scope to which a decision goes back.
    mutating func scope(of table: TableCases) throws(NodeBudgetReached) -> Int {
        var questions = Members()
        let whole = table.whole
        for set in whole.resulting + [whole.unmatched] {
            for level in space.store.levels(below: set.node) {
                follow(known.question[space.variables[level].input], into: &questions)
            }
        }
        if let place = scopes.firstIndex(where: { $0.questions == questions }) { return place }
        scopes.append(
            CompletionScope(questions: questions, completions: try completions(of: questions)))
        return scopes.count - 1
    }

    private func follow(_ question: Int, into questions: inout Members) {
        guard !questions.contains(question) else { return }
        questions.insert(question)
        for line in known.askedWhen[question] {
            follow(known.question[line.input], into: &questions)
        }
    }

    /// The completions as far as some questions go.
    func completions(of questions: Members) throws(NodeBudgetReached) -> DiagramStore.Node {
        let store = space.store
        var all = DiagramStore.all
        for question in questions {
            for limit in limits[question] {
                all = try store.intersection(all, space.node(within: limit))
            }
            guard let putting = puttings[question], !known.maySayNothing(to: question) else {
                continue
            }
            all = try store.difference(
                all, store.intersection(putting.asked, putting.silent))
        }
        return all
    }
}
