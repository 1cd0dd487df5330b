public import DecisionTables
internal import Diagnostics
internal import OrderedCollections
public import RulePacks

/// What changes from one pack to another: whose plan, and what else.
public struct PackComparison: Sendable {
    public let old: RulePack
    public let new: RulePack
    /// Those of the old pack in its order, then those that only the new one has.
    public let decisions: [DecisionComparison]
    /// Cases that one of the packs cannot read, so that they are not compared; nil: not counted,
    /// for the budget was reached.
    public let leftOut: CaseCount?
    /// What else is written otherwise.
    public let parts: [PartChange]

    /// Compares every way of answering.
    ///
    /// Answers to a question that a pack does not have, or would not ask, count as none for it.
    /// The budget is the most nodes that sets of cases may have; see ``CaseSpace``. Once it is not
    /// wanted any more, it ends, with what is left not compared.
    public init(
        _ old: RulePack, _ new: RulePack, budget: Int = CaseSpace.usualBudget,
        while isWanted: () -> Bool = { true }
    ) {
        self.old = old
        self.new = new
        parts = PartChange.all(from: old, to: new)
        let cases = try? CommonCases(old, new, budget: budget, while: isWanted)
        leftOut = cases?.leftOut
        let newOnly = new.decisions.values.filter { old.decisions[$0.id.value] == nil }
        decisions =
            old.decisions.values.map { decision in
                let finding =
                    isWanted()
                    ? Self.finding(on: decision, old, new, cases, budget: budget)
                    : .notCompared(budget: budget)
                return DecisionComparison(
                    id: decision.id.value, title: decision.title.value, finding: finding)
            }
            + newOnly.map {
                DecisionComparison(id: $0.id.value, title: $0.title.value, finding: .onlyInNew)
            }
    }

    private static func finding(
        on decision: Decision, _ old: RulePack, _ new: RulePack, _ cases: CommonCases?,
        budget: Int
    ) -> DecisionComparison.Finding {
        let id = decision.id.value
        guard let place = new.decisions.index(forKey: id) else { return .onlyInOld }
        guard let oldPlace = old.decisions.index(forKey: id), let cases,
            let before = cases.old.tables[oldPlace], let after = cases.new.tables[place]
        else { return .notCompared(budget: budget) }
        let found: DecisionChange?? = cases.space.trying { () throws(NodeBudgetReached) in
            try ComparedDecision(
                cases, (decision, before), (new.decisions.values[place], after)
            ).change()
        }
        switch found {
        case nil: return .notCompared(budget: budget)
        case .some(nil): return .same
        case .some(.some(let change)): return .changed(change)
        }
    }
}

extension PackComparison {
    /// Whether some plan is not what it was, as far as could be found out: what it says of the
    /// decisions, its words, or its weeks.
    public var changesPlans: Bool {
        decisions.contains { if case .same = $0.finding { false } else { true } }
            || parts.contains(where: \.isInPlans)
    }
}
