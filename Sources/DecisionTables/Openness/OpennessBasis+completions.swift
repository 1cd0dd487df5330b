/// Sets of one draft, restricted to what it knows; the store's restriction is the draft's.
extension OpennessBasis {
    /// Every way of answering the rest: the cases that a half-filled questionnaire can still become.
    ///
    /// A question that is asked has an answer in each of them, the one that was given if there is one;
    /// a question that is not asked has none, even if something was said. Facts follow the answer that
    /// they come from.
    func completions(
        _ scope: CompletionScope, _ known: KnownInputs
    ) throws(NodeBudgetReached) -> DiagramStore.Node {
        let store = space.store
        var all = try store.restricted(scope.completions)
        guard known.allowsSilence else { return all }
        // What may be passed over in silence may not be if something was said.
        for question in scope.questions where known.said[question] != .unanswered {
            guard let putting = puttings[question] else { continue }
            let (asked, silent) = try (
                store.restricted(putting.asked), store.restricted(putting.silent)
            )
            all = try store.difference(all, store.intersection(asked, silent))
        }
        return all
    }

    /// The completions in which a question is put, and so is answered if it must be.
    func putting(
        _ question: Int, _ known: KnownInputs, among all: DiagramStore.Node
    ) throws(NodeBudgetReached) -> DiagramStore.Node {
        guard let putting = puttings[question] else { return all }
        let store = space.store
        if known.maySayNothing(to: question) {
            return try store.intersection(all, store.restricted(putting.asked))
        }
        return try store.difference(all, store.restricted(putting.silent))
    }

    /// On which questions others hang, exactly.
    func hangings(_ known: KnownInputs, _ levels: [Members]) throws(NodeBudgetReached) -> Hangings {
        var all: DiagramStore.Node?
        let everything = CompletionScope(
            questions: Members(known.questions), completions: completions)
        let questions = levels.indices.filter { !levels[$0].isEmpty }
        return try Hangings(of: questions, known) { line throws(NodeBudgetReached) in
            guard known.holdsToday(line) else { return true }
            if known.holds(line) == true { return false }
            let holding = try space.store.restricted(space.node(where: line))
            if let all { return try space.store.difference(all, holding) != DiagramStore.none }
            let some = try completions(everything, known)
            all = some
            return try space.store.difference(some, holding) != DiagramStore.none
        }
    }
}
