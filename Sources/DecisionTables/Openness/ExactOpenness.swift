/// Finds by sets of cases what decisions can still come to.
struct ExactOpenness {
    let hangings: Hangings
    private let basis: OpennessBasis
    private let known: KnownInputs
    /// By question: the variables of its answer and facts, if they are not known.
    private let levels: [Members]
    /// As in the basis; nil: not looked at yet.
    private var scopes: [OpenScope?]

    /// Restricts what a basis holds to what is known.
    init(_ basis: OpennessBasis, _ known: KnownInputs) throws(NodeBudgetReached) {
        self.basis = basis
        self.known = known
        let store = basis.space.store
        store.restriction = basis.space.restriction(to: known.knowledge)
        var levels: [Members] = known.model.inputs.map { _ in [] }
        for (level, variable) in basis.space.variables.enumerated()
        where store.restriction.isOpen(level) {
            levels[known.question[variable.input]].insert(level)
        }
        self.levels = levels
        hangings = try basis.hangings(known, levels)
        scopes = basis.scopes.map { _ in nil }
    }

    /// Nil: the budget was reached.
    mutating func decision(_ index: Int) -> OpenDecision? {
        guard let results = basis.results[index] else { return nil }
        let isUntouched = OpenScope.isUntouched(basis.scopes[results.scope], known)
        if isUntouched, let decision = basis.untouched[index] { return decision }
        let mark = basis.space.store.mark
        do {
            let scope = try scope(results.scope)
            guard scope.all != DiagramStore.none else { return nil }
            let changes = OpenChanges(scope, in: basis)
            let decision = try changes.decision(results)
            if isUntouched { basis.untouched[index] = decision }
            return decision
        } catch {
            basis.space.store.forget(after: mark)
            return nil
        }
    }

    private mutating func scope(_ place: Int) throws(NodeBudgetReached) -> OpenScope {
        if let scope = scopes[place] { return scope }
        let scope = try OpenScope(basis.scopes[place], known, levels, hangings, in: basis)
        scopes[place] = scope
        return scope
    }
}
