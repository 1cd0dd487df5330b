internal import DecisionTables
internal import Diagnostics
internal import RulePacks

/// The cases of one decision's options in both packs.
struct ComparedDecision {
    let cases: CommonCases
    /// What either version depends on.
    let inputs: [Int]
    let old: Version
    let new: Version
    /// Every possible case whose options differ.
    let changed: CaseSet

    struct Version {
        var isCollected: Bool
        /// In the order of the file, possible cases only.
        var resulting: [(option: ID, cases: CaseSet)] = []
        var withoutResult: CaseSet
    }

    /// - Throws: if the differences need more nodes than there are.
    init(
        _ cases: CommonCases, _ old: (decision: Decision, table: TableCases),
        _ new: (decision: Decision, table: TableCases)
    ) throws(NodeBudgetReached) {
        self.cases = cases
        self.old = try Version(old.decision, old.table)
        self.new = try Version(new.decision, new.table)
        inputs = Set(old.table.inputs + new.table.inputs).sorted()
        var changed = cases.space.none
        for option in old.decision.optionIDs(and: new.decision) {
            let before = self.old.cases(of: option) ?? cases.space.none
            let after = self.new.cases(of: option) ?? cases.space.none
            changed = try changed.union(before.symmetricDifference(after))
        }
        self.changed = changed
    }
}

extension ComparedDecision.Version {
    fileprivate init(_ decision: Decision, _ table: TableCases) throws(NodeBudgetReached) {
        isCollected = decision.hitPolicy == .collect
        withoutResult = try table.withoutResult()
        for (index, option) in decision.options.enumerated() {
            resulting.append((option.value, try table.resulting(index)))
        }
    }

    /// Nil if the decision has no such option.
    func cases(of option: ID) -> CaseSet? {
        resulting.first { $0.option == option }?.cases
    }

    /// Every result with its cases; nil stands for none.
    var results: [(option: ID?, cases: CaseSet)] {
        resulting.map { ($0.option, $0.cases) } + [(nil, withoutResult)]
    }

    /// What a single case comes to.
    func options(of point: CaseSet) throws(NodeBudgetReached) -> [ID] {
        var options: [ID] = []
        for (option, cases) in resulting where try !point.isDisjoint(with: cases) {
            options.append(option)
        }
        return options
    }
}

extension Decision {
    /// The options of this version and those that only the other has.
    fileprivate func optionIDs(and other: Decision) -> [ID] {
        let own = options.map(\.value)
        return own + other.options.map(\.value).filter { !own.contains($0) }
    }
}
