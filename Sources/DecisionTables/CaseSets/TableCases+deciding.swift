extension TableCases {
    /// The cases, possible or not, that just these rules decide; none of them: to which no rule
    /// applies.
    ///
    /// Under `first` and `unique` one rule decides at most.
    package func cases(decidedBy rules: [Int]) throws(NodeBudgetReached) -> CaseSet {
        guard table.hitPolicy == .collect else {
            guard let rule = rules.first else { return whole.unmatched }
            return rules.count == 1 ? whole.deciding[rule] : space.none
        }
        var cases = space.all
        for (rule, applying) in whole.applying.enumerated() {
            cases =
                rules.contains(rule)
                ? try cases.intersection(applying) : try cases.subtracting(applying)
        }
        return cases
    }
}
