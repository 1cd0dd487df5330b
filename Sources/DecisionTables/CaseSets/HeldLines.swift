/// Finds the cases for which a line holds, be it about answers, facts or decisions.
struct HeldLines {
    let model: DecisionModel
    let space: CaseSpace
    /// By decision; those that a line looks at must be there.
    let tables: [TableCases?]
    /// The cases in which inputs that are not always asked for are.
    ///
    /// Elsewhere answers to them count as no answers. Empty where all answers count.
    let asking: [Int: CaseSet]

    func cases(_ condition: Condition) throws(NodeBudgetReached) -> CaseSet {
        if let decision = model.decision(ofInput: condition.input) {
            return try cases(where: decision, meets: condition.test)
        }
        return try space.cases(where: condition, asking: asking)
    }

    private func cases(
        where decision: Int, meets test: UnaryTest
    ) throws(NodeBudgetReached) -> CaseSet {
        guard let table = tables[decision] else {
            preconditionFailure("a decision is worked out before those that look at it")
        }
        switch test.answered {
        case nil: return space.none
        case .scalars(let options):
            return try space.union(
                of: table.whole.resulting.enumerated().compactMap {
                    options.contains($0.offset) ? $0.element : nil
                })
        case .subsets(let tests):
            var cases = space.all
            for test in tests { cases = try cases.intersection(self.cases(of: table, test)) }
            return cases
        }
    }

    private func cases(
        of table: TableCases, _ test: UnaryTest.MemberTest
    ) throws(NodeBudgetReached) -> CaseSet {
        switch test {
        case .any(let options):
            try space.union(of: options.map { table.whole.resulting[$0] })
        case .none(let options):
            try space.union(of: options.map { table.whole.resulting[$0] }).complement()
        }
    }
}
