extension CompiledTable {
    /// What the table can come to, and which of its columns still matter.
    ///
    /// - Parameters:
    ///   - cells: the possible cells of each of the table's `columns`, at least one each.
    ///   - assumingNoGaps: whether some rule applies wherever several may.
    /// - Returns: bounds that do not yet say which answers matter; and the table's columns that do.
    func bounds(
        of cells: [[CellIndex]], assumingNoGaps: Bool
    ) -> (Bounds, openColumns: [Int]) {
        let rows = RowBounds(self, cells: cells)
        var candidates: [Int] = []
        var sure: [Int] = []
        var open: [Int] = []
        for rule in 0..<ruleCount where rows.mayApply(rule) {
            candidates.append(rule)
            guard rows.surelyApplies(rule) else {
                open.append(rule)
                continue
            }
            sure.append(rule)
            if hitPolicy != .collect { break }
        }
        let bounds =
            hitPolicy == .collect
            ? collectBounds(candidates: candidates, sure: sure)
            : singleBounds(candidates: candidates, sure: sure, assumingNoGaps: assumingNoGaps)
        guard !bounds.isSettled else { return (bounds, []) }
        return (bounds, rows.columnsThatMatter(to: open))
    }

    /// The bounds of a table of which the first rule that applies decides.
    private func singleBounds(
        candidates: [Int], sure: [Int], assumingNoGaps: Bool
    ) -> Bounds {
        let noRuleMayApply =
            sure.isEmpty && !(assumingNoGaps && otherwise == nil && !candidates.isEmpty)
        let last = noRuleMayApply ? otherwise ?? [] : []
        let possible = (options.each(of: candidates) + last).eachOnce
        let mayBeGap = noRuleMayApply && otherwise == nil
        let isOneOption = possible.count == 1 && !mayBeGap
        return Bounds(
            possible: possible, certain: isOneOption ? possible : [], mayBeGap: mayBeGap,
            isSettled: isOneOption || candidates.isEmpty, matters: [])
    }

    /// The bounds of a table of which all rules that apply count.
    ///
    /// Where it is not sure that any rule applies, what all candidates have in common with
    /// `otherwise` is certain all the same.
    private func collectBounds(candidates: [Int], sure: [Int]) -> Bounds {
        var branches = candidates.map { Array(options[$0]) }
        if sure.isEmpty { branches.append(otherwise ?? []) }
        let possible = branches.joined().eachOnce
        let shared = possible.filter { option in branches.allSatisfy { $0.contains(option) } }
        let certain = Members(sure.flatMap { options[$0] } + shared)
        return Bounds(
            possible: possible, certain: possible.filter(certain.contains), mayBeGap: false,
            isSettled: possible.allSatisfy(certain.contains), matters: [])
    }
}

extension FlattenSequence<[[Int]]> {
    fileprivate var eachOnce: [Int] { Array(self).eachOnce }
}
