extension ModelCases {
    /// The possible cases in which a decision has other options once its table is changed.
    ///
    /// The space must know the tests of the changed rule. Nil: nothing is known of the decision, or of
    /// one that the changed rule looks at.
    ///
    /// Rules above the changed one decide as before, so only what they leave is looked at, and there only
    /// the rules from the changed one on.
    public func casesChanged(
        by change: TableChange, ofDecision decision: Int
    ) throws(NodeBudgetReached) -> CaseSet? {
        guard let cases = tables[decision] else { return nil }
        var applying = cases.whole.applying
        if case .rule(let rule, let changed) = change {
            guard let now = try self.cases(applying: changed) else { return nil }
            applying[rule] = now
        }
        let touched = try cases.casesTouched(by: change, applying: applying)
            .intersection(space.possible)
        if touched.isEmpty { return space.none }
        return try cases.casesChanged(by: change, applying: applying, among: touched)
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
    /// The cases that can come to something else: no rule above the changed one decides them, and the
    /// changed one has a say in them, before or after; `applying` is where each rule applies once the
    /// change is made, by its place before.
    fileprivate func casesTouched(
        by change: TableChange, applying: [CaseSet]
    ) throws(NodeBudgetReached) -> CaseSet {
        switch change {
        case .otherwise: return whole.unmatched
        case .removal(let rule): return whole.deciding[rule]
        case .swap(let rule): return try whole.deciding[rule].intersection(applying[rule + 1])
        case .rule(let rule, let changed):
            var won = try applying[rule].subtracting(whole.applying[rule])
            for earlier in 0..<rule where table.hitPolicy != .collect && !won.isEmpty {
                won = try won.subtracting(applying[earlier])
            }
            let decided = whole.deciding[rule]
            return try won.union(
                changed.options == table.rules[rule].options
                    ? decided.subtracting(applying[rule]) : decided)
        }
    }

    /// The cases, of those that a change touches, in which the table gives other options.
    fileprivate func casesChanged(
        by change: TableChange, applying: [CaseSet], among touched: CaseSet
    ) throws(NodeBudgetReached) -> CaseSet {
        var left = touched
        var parts: [[CaseSet]] = Array(repeating: [], count: table.optionCount)
        for rule in change.rulesToRead(of: table) where !left.isEmpty || table.hitPolicy == .collect
        {
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
