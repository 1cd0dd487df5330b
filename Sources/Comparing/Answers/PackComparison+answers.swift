internal import DecisionTables
internal import Diagnostics
internal import OrderedCollections
public import RulePacks

extension PackComparison {
    /// Compares what both packs make of the answers of one file, as each of them reads it.
    public func comparison(
        of file: String, readByOld answers: Answers, readByNew others: Answers
    ) -> AnswersComparison {
        let before = old.results(answers)
        let after = new.results(others)
        let ids = before.keys + after.keys.filter { before[$0] == nil }
        let changes = ids.compactMap { id -> AnswersComparison.Change? in
            if let one = before[id], let other = after[id], Set(one) == Set(other) { return nil }
            return AnswersComparison.Change(decision: id, old: before[id], new: after[id])
        }
        return AnswersComparison(
            file: file, finding: changes.isEmpty ? .same : .changed(changes))
    }
}

extension RulePack {
    /// The options of every decision, those that a clinician decided held.
    fileprivate func results(_ answers: Answers) -> Named<[ID]> {
        let outcomes = decided(answers).outcomes
        return Named(
            uniqueKeysWithValues: zip(decisions.values, outcomes).map { decision, outcome in
                (decision.id.value, outcome.options.map { decision.options[$0].value })
            })
    }
}
