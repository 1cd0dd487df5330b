internal import DecisionTables
internal import Diagnostics
internal import OrderedCollections
package import RulePacks

extension RulePack {
    /// All mutants of the pack, in the order of its files; no two of them make the same change.
    package var mutants: [Mutant] {
        var mutants: [Mutant] = []
        for decision in decisions.values.indices {
            var seen: Set<TableChange> = []
            for draft in drafts(ofDecision: decision) where seen.insert(draft.change).inserted {
                mutants.append(
                    Mutant(
                        number: mutants.count + 1, kind: draft.kind, decision: decision,
                        change: draft.change, place: draft.place))
            }
        }
        return mutants
    }

    private func drafts(ofDecision decision: Int) -> [MutantDraft] {
        let table = model.tables[decision]
        var drafts: [MutantDraft] = []
        for (index, rule) in table.rules.enumerated() {
            func draft(_ changed: ChangedRule) -> MutantDraft {
                MutantDraft(changed.kind, .rule(index, becomes: changed.rule), changed.place)
            }
            drafts += rule.partMutants.map(draft)
            drafts += rule.parts.flatMap { lineMutants(of: rule, at: $0) }.map(draft)
            drafts += table.otherOptions(than: rule.options).map { options in
                var changed = rule
                changed.options = options
                return MutantDraft(.changedOption, .rule(index, becomes: changed), .options)
            }
            drafts.append(MutantDraft(.removedRule, .removal(of: index), .rule))
            if table.hitPolicy == .first, index + 1 < table.rules.count {
                drafts.append(MutantDraft(.swappedRules, .swap(index), .rule))
            }
        }
        return drafts
            + table.otherOptions(than: table.otherwise ?? []).map {
                MutantDraft(.changedOption, .otherwise($0), .options)
            }
    }

    private func lineMutants(of rule: DecisionTables.Rule, at part: RulePart) -> [ChangedRule] {
        guard let line = rule.line(at: part) else { return [] }
        let input = line.input
        let tests = line.test.mutants(
            on: input < model.inputs.count
                ? model.inputs[input].domain
                : model.tables[input - model.inputs.count].asInput.domain,
            isMeasure: isMeasure(input), mayBeUnanswered: input < model.inputs.count)
        return tests.map { changed in
            ChangedRule(
                kind: changed.kind, rule: rule.asking(changed.test, at: part),
                place: .line(part, asks: changed.test))
        }
    }
}

/// A mutant that has no number yet.
private struct MutantDraft {
    var kind: MutantOperator
    var change: TableChange
    var place: Mutant.Place

    init(_ kind: MutantOperator, _ change: TableChange, _ place: Mutant.Place) {
        self.kind = kind
        self.change = change
        self.place = place
    }
}

extension DecisionTable {
    /// The options with each one replaced by the decision's next that is not among them, and with each
    /// of several left out.
    fileprivate func otherOptions(than options: [Int]) -> [[Int]] {
        options.indices.flatMap { index in
            var changed: [[Int]] = []
            let next = (1..<max(optionCount, 1)).map { (options[index] + $0) % optionCount }
                .first { !options.contains($0) }
            if let next {
                var swapped = options
                swapped[index] = next
                changed.append(swapped)
            }
            if options.count > 1 {
                var rest = options
                rest.remove(at: index)
                changed.append(rest)
            }
            return changed
        }
    }
}
