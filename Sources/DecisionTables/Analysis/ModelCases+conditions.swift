extension ModelCases {
    /// The conditions of a decision's rules that change nothing, all of which could be left out.
    ///
    /// Rules that decide nothing are passed over. Cost: for each condition, that of the rule's own
    /// cases.
    ///
    /// With `countingEarlierRules` it is enough under `first` that the rule decides the same cases, of
    /// those that earlier rules leave. People often repeat in a rule what its place says already, so
    /// that it is true by itself; without this such lines are not in the result.
    public func redundantConditions(
        ofDecision decision: Int, countingEarlierRules: Bool = false
    ) throws(NodeBudgetReached) -> [RedundantCondition] {
        guard let cases = tables[decision] else { return [] }
        let isFirst = cases.table.hitPolicy == .first
        var found: [RedundantCondition] = []
        var left = space.possible
        for (rule, written) in cases.table.rules.enumerated() {
            let applying = cases.whole.applying[rule]
            if isFirst, try applying.isDisjoint(with: left) { continue }
            let parts = try redundantParts(
                of: written, deciding: applying,
                among: countingEarlierRules ? left : space.possible)
            found += parts.map { RedundantCondition(rule: rule, part: $0) }
            if isFirst { left = try left.subtracting(applying) }
        }
        return found
    }

    private func redundantParts(
        of rule: Rule, deciding cases: CaseSet, among left: CaseSet
    ) throws(NodeBudgetReached) -> [RulePart] {
        let wanted = try cases.intersection(left)
        guard !wanted.isEmpty else { return [] }
        var dropped: Set<RulePart> = []
        var found: [RulePart] = []
        for part in rule.parts where rule.canLeaveOut(part, besides: dropped) {
            let variant = rule.leavingOut(dropped.union([part]))
            guard let cases = try self.cases(applying: variant),
                try cases.intersection(left) == wanted
            else { continue }
            dropped.insert(part)
            found.append(part)
        }
        return found
    }

    /// Conditions of a rule that no possible case meets together; each of them is needed for that.
    ///
    /// Blocks of `whenAny` go together: either all of them are in it or none.
    public func contradiction(
        inRule rule: Int, ofDecision decision: Int
    ) throws(NodeBudgetReached) -> [RulePart] {
        let written = model.tables[decision].rules[rule]
        var units: [Set<RulePart>] = written.unless.indices.map { [.unlessBlock($0)] }
        if !written.whenAny.isEmpty {
            units.append(Set(written.whenAny.indices.map(RulePart.block)))
        }
        units += written.when.indices.map { [.line($0)] }
        var dropped: Set<RulePart> = []
        for unit in units {
            let variant = written.leavingOut(dropped.union(unit))
            guard let cases = try self.cases(applying: variant) else { return [] }
            if try cases.isDisjoint(with: space.possible) { dropped.formUnion(unit) }
        }
        return written.parts.filter { part in
            units.contains { $0.contains(part) && dropped.isDisjoint(with: $0) }
        }
    }
}
