/// What decisions can still come to, as far as diagrams within a budget can tell.
struct Outlook {
    /// On which questions others hang; nil where the budget was reached.
    private(set) var hangings: Hangings?
    /// As many as were asked for; nil where the budget was reached.
    private(set) var decisions: [OpenDecision?]

    /// Restricts what is there for all drafts; what that leaves open is worked out for this one.
    init(_ decisions: [Int], _ known: KnownInputs, by compiled: CompiledModel, budget: Int) {
        self.decisions = decisions.map { _ in nil }
        if budget == Openness.usualBudget {
            let found = compiled.rooms.with(compiled, allowingSilence: known.allowsSilence) {
                basis in
                Self(decisions, known, in: basis)
            }
            if let found { self = found }
        }
        guard self.decisions.contains(where: { $0 == nil }) else { return }
        settle(decisions, known.allowsSilence ? nil : compiled.bounds(of: known.knowledge))
        // Of one person's answers much is known, so that the diagrams are small in any order; to look
        // for a good one would take as long as they do.
        for variables in [VariableOrder.listed, .closeTogether] {
            let missing = decisions.indices.filter { self.decisions[$0] == nil }
            guard !missing.isEmpty else { return }
            let basis = try? OpennessBasis(
                known, deciding: Set(missing.map { decisions[$0] }), order: compiled.order,
                variables: variables, budget: budget)
            guard let basis,
                let found = Self(missing.map { decisions[$0] }, known, in: basis)
            else { continue }
            hangings = found.hangings
            for (place, decision) in zip(missing, found.decisions) {
                self.decisions[place] = decision
            }
        }
    }

    /// Nil: the budget was reached before the first decision.
    private init?(_ decisions: [Int], _ known: KnownInputs, in basis: OpennessBasis) {
        guard var exact = try? ExactOpenness(basis, known) else { return nil }
        hangings = exact.hangings
        self.decisions = decisions.map { exact.decision($0) }
    }

    /// Decisions that the tables settle by themselves need no diagram.
    private mutating func settle(_ decisions: [Int], _ bounds: [Bounds]?) {
        guard let bounds else { return }
        for (place, decision) in decisions.enumerated()
        where self.decisions[place] == nil && bounds[decision].isSettled {
            self.decisions[place] = OpenDecision(Prospect(bounds[decision]))
        }
    }
}
