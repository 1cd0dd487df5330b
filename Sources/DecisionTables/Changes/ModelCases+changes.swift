extension ModelCases {
    /// The possible cases in which a decision has other options once its table is changed.
    ///
    /// The space must know the tests of the changed rule. Nil: nothing is known of the decision, or of
    /// one that the changed rule looks at.
    ///
    /// Only where a rule applies that did not, or the other way round, can anything change; so the
    /// other rules are looked at in those cases alone.
    public func casesChanged(
        by change: TableChange, ofDecision decision: Int
    ) throws(NodeBudgetReached) -> CaseSet? {
        guard let cases = tables[decision] else { return nil }
        var applying = cases.whole.applying
        let touched: CaseSet
        switch change {
        case .rule(let rule, let changed):
            guard let now = try self.cases(applying: changed) else { return nil }
            touched =
                changed.options == cases.table.rules[rule].options
                ? try now.symmetricDifference(applying[rule]) : try now.union(applying[rule])
            applying[rule] = now
        case .removal(let rule): touched = applying[rule]
        case .swap(let rule): touched = try applying[rule].intersection(applying[rule + 1])
        case .otherwise: touched = cases.whole.unmatched
        }
        let among = try touched.intersection(space.possible)
        if among.isEmpty { return space.none }
        return try cases.casesChanged(by: change, applying: applying, among: among)
    }

    /// Looks for the plainest case that a change changes; what was needed for it is forgotten.
    public func effect(of change: TableChange, ofDecision decision: Int) -> ChangeEffect {
        let mark = space.store.mark
        let limit = space.store.stepLimit
        space.store.rewind(to: mark)
        space.store.stepLimit = min(limit, Self.stepsPerChange * space.store.budget)
        defer {
            space.store.rewind(to: mark)
            space.store.stepLimit = limit
        }
        do {
            guard let changed = try casesChanged(by: change, ofDecision: decision) else {
                return .notKnown
            }
            return try changed.witness().map(ChangeEffect.found) ?? .nothing
        } catch {
            return .notKnown
        }
    }

    private static var stepsPerChange: Int { 2 }
}

/// Whether a change of a table changes any possible case.
public enum ChangeEffect: Hashable, Sendable {
    /// The plainest case that comes to other options: a value for each answer and fact.
    case found([Value])
    /// No possible case does, which is proved.
    case nothing
    /// It takes more than the budget to know.
    case notKnown
}

extension TableCases {
    /// The cases, of those that a change touches, in which the table gives other options.
    ///
    /// - Parameter applying: where each rule applies once the change is made, by its place before.
    fileprivate func casesChanged(
        by change: TableChange, applying: [CaseSet], among touched: CaseSet
    ) throws(NodeBudgetReached) -> CaseSet {
        var left = touched
        var parts: [[CaseSet]] = Array(repeating: [], count: table.optionCount)
        for rule in change.order(of: table) where !left.isEmpty || table.hitPolicy == .collect {
            let cases = try applying[rule].intersection(
                table.hitPolicy == .collect ? touched : left)
            if cases.isEmpty { continue }
            left = try left.subtracting(cases)
            for option in change.options(ofRule: rule, in: table) { parts[option].append(cases) }
        }
        for option in change.otherwise(in: table) ?? [] { parts[option].append(left) }
        var changed = space.none
        for (option, sets) in parts.enumerated() {
            let before = try whole.resulting[option].intersection(touched)
            let after = try space.union(of: sets)
            changed = try changed.union(before.symmetricDifference(after))
        }
        return changed
    }
}
