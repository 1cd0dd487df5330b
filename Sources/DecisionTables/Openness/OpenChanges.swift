/// Finds which questions of a scope can change what a decision comes to.
struct OpenChanges {
    let scope: OpenScope
    let basis: OpennessBasis
    let store: DiagramStore

    init(_ scope: OpenScope, in basis: OpennessBasis) {
        self.scope = scope
        self.basis = basis
        store = basis.space.store
    }

    func decision(
        _ results: OpennessBasis.Results
    ) throws(NodeBudgetReached) -> OpenDecision {
        var possible: [Int] = []
        var open: [OpenOption] = []
        for (option, resulting) in results.resulting.enumerated() {
            let whole = try store.restricted(resulting)
            let inside = try store.intersection(scope.all, whole)
            guard inside != DiagramStore.none else { continue }
            possible.append(option)
            guard inside != scope.all else { continue }
            open.append(try OpenOption(option, whole: whole, inside: inside, of: scope.all, basis))
        }
        let gap = try store.intersection(scope.all, store.restricted(results.gap))
        let prospect = Prospect(
            possible: possible, mayBeGap: gap != DiagramStore.none, isSettled: open.isEmpty,
            isExact: true)
        return OpenDecision(prospect, changes: try changes(of: open))
    }

    private func changes(
        of open: [OpenOption]
    ) throws(NodeBudgetReached) -> [OpenDecision.Change] {
        guard !open.isEmpty else { return [] }
        var changes: [OpenDecision.Change] = []
        for question in scope.questions {
            var options: [Int] = []
            for option in open where try hangs(option, on: question) {
                options.append(option.option)
            }
            guard !options.isEmpty else { continue }
            changes.append(
                OpenDecision.Change(
                    question: question.question, options: options,
                    settling: try settling(open, by: question)))
        }
        return changes
    }

    /// Whether an answer to a question, with what it brings up, can bring an option or keep it out.
    private func hangs(
        _ option: OpenOption, on question: OpenQuestionLevels
    ) throws(NodeBudgetReached) -> Bool {
        // Where the completions leave all answers free, asking for one is the same as hanging on it.
        guard option.levels.intersects(question.whole) else { return false }
        if question.isFree { return true }
        guard option.rules.intersects(question.whole) else { return false }
        let inside = try store.intersection(question.put, option.inside)
        let outside = try store.difference(question.put, option.inside)
        let projection = store.projection(leavingOut: question.whole)
        return try store.intersection(
            store.project(inside, by: projection), store.project(outside, by: projection))
            != DiagramStore.none
    }
}
