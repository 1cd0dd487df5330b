internal import DecisionTables
internal import RulePacks

/// The sets of cases by which mutants that no case noticed are judged; for one thread.
///
/// They are worked out when they are first needed, which in a well tested pack is seldom.
final class ChangeRoom {
    private let pack: RulePack
    private let tests: [Condition]
    private let budget: Int
    private lazy var cases = ModelCases(of: pack, tests: tests, budget: budget)

    init(of pack: RulePack, tests: [Condition], budget: Int) {
        self.pack = pack
        self.tests = tests
        self.budget = budget
    }

    /// What is to be said of a mutant that no case noticed.
    func verdict(on mutant: Mutant) -> MutantVerdict {
        switch cases?.effect(of: mutant.change, ofDecision: mutant.decision) {
        case .found(let values): .survived(values)
        case .nothing: .equivalent
        case .notKnown, nil: .notKnown
        }
    }
}

extension ModelCases {
    /// The sets of cases of a pack in the order of variables that gets the furthest; nil if what makes
    /// cases impossible takes more than the budget by itself.
    init?(of pack: RulePack, tests: [Condition], budget: Int) {
        var best: ModelCases?
        for order in [VariableOrder.usual] + VariableOrder.allCases.filter({ $0 != .usual }) {
            let space = try? CaseSpace(pack.model, tests: tests, order: order, budget: budget)
            guard let space else { continue }
            let found = ModelCases(pack.model, in: space, order: pack.compiled.order)
            if best.map({ found.unproved.count < $0.unproved.count }) ?? true { best = found }
            if found.unproved.isEmpty { break }
        }
        guard let best else { return nil }
        self = best
    }
}
