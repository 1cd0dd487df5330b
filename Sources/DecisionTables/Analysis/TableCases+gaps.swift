extension TableCases {
    /// The possible cases for which the table says nothing: under `unique` and `first` those without
    /// a rule and without `otherwise`, under `collect` those without a result, where one is needed.
    public func gaps(needingResult: Bool = false) throws(NodeBudgetReached) -> CaseSet {
        if table.hitPolicy == .collect {
            return needingResult ? try withoutResult() : space.none
        }
        return table.otherwise == nil ? try unmatched() : space.none
    }

    /// The pairs of rules of a `unique` table that both apply to some possible case.
    ///
    /// A rule that meets no earlier one costs a comparison; only others are held against each.
    public func overlaps() throws(NodeBudgetReached) -> [Overlap] {
        guard table.hitPolicy == .unique else { return [] }
        var overlaps: [Overlap] = []
        for second in table.rules.indices where whole.deciding[second] != whole.applying[second] {
            let cases = try applying(second)
            for first in 0..<second {
                let common = try cases.intersection(whole.applying[first])
                guard !common.isEmpty else { continue }
                overlaps.append(Overlap(first: first, second: second, cases: common))
            }
        }
        return overlaps
    }
}
