extension TableCases {
    /// The rules that apply to no possible case.
    public func rulesNeverApplying() throws(NodeBudgetReached) -> [Int] {
        var rules: [Int] = []
        for rule in table.rules.indices where try applying(rule).isEmpty { rules.append(rule) }
        return rules
    }

    /// The rules of a `first` table that apply to some possible case, and never first.
    public func coveredRules() throws(NodeBudgetReached) -> [CoveredRule] {
        guard table.hitPolicy == .first else { return [] }
        var covered: [CoveredRule] = []
        for rule in table.rules.indices where try deciding(rule).isEmpty {
            let cases = try applying(rule)
            guard !cases.isEmpty else { continue }
            covered.append(CoveredRule(rule: rule, covering: try cover(of: cases, by: 0..<rule)))
        }
        return covered
    }

    /// Whether every possible case has a rule, so that `otherwise` never counts, and the rules that
    /// see to it; nil: it counts somewhere, or there is none.
    public func coverOfOtherwise() throws(NodeBudgetReached) -> [Int]? {
        guard table.otherwise != nil, try unmatched().isEmpty else { return nil }
        return try cover(of: space.possible, by: table.rules.indices)
    }

    /// Rules that together apply to all of some cases, none of which could be left out.
    private func cover(
        of cases: CaseSet, by rules: Range<Int>
    ) throws(NodeBudgetReached) -> [Int] {
        var parts: [(rule: Int, cases: CaseSet)] = []
        for rule in rules {
            let part = try whole.applying[rule].intersection(cases)
            if !part.isEmpty { parts.append((rule, part)) }
        }
        // From the last to the first, so that rules which a reader meets early are kept.
        for index in parts.indices.reversed() {
            var others = parts
            others.remove(at: index)
            let rest = try cases.subtracting(space.union(of: others.map(\.cases)))
            if rest.isEmpty { parts = others }
        }
        return parts.map(\.rule)
    }
}
