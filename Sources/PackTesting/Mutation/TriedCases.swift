internal import DecisionTables
internal import RulePacks

/// The cases of a pack, worked out as far as is the same for all mutants.
struct TriedCases: Sendable {
    private let model: DecisionModel
    /// Those that come out as expected, with their places among the cases of the pack.
    private let cases: [(place: Int, tried: TriedCase)]
    /// By decision: the decisions that look at it, directly or through others, each after those that
    /// it uses.
    private let later: [[Int]]
    /// By decision: the cases that expect something of it.
    private let concerned: [[Int]]
    /// By decision: the cases that expect something of a later one, but nothing of itself first.
    private let concernedLater: [[Int]]

    init(of pack: RulePack) {
        model = pack.model
        cases = pack.cases.enumerated().compactMap { place, packCase in
            TriedCase(packCase, by: pack).map { (place, $0) }
        }
        let later = pack.model.laterDecisions(in: pack.compiled.order)
        let concerns = cases.map(\.tried.concern)
        concerned = later.indices.map { decision in
            concerns.indices.filter { concerns[$0].contains(decision) }
        }
        concernedLater = later.map { later in
            concerns.indices.filter { !concerns[$0].isDisjoint(with: later) }
        }
        self.later = later
    }

    /// How many cases come out as expected.
    var count: Int { cases.count }

    /// The first case that does not come out as expected on a mutant, by its place in the pack; those
    /// that expect something of the mutant's own decision are tried before the others.
    func catching(_ mutant: Mutant) -> Int? {
        let decision = mutant.decision
        let own = concerned[decision].first { isCaught(mutant, by: cases[$0].tried) }
        let found =
            own ?? concernedLater[decision].first { isCaughtLater(mutant, by: cases[$0].tried) }
        return found.map { cases[$0].place }
    }

    private func isCaught(_ mutant: Mutant, by tried: TriedCase) -> Bool {
        guard let outcome = tried.outcome(of: mutant, in: model) else { return false }
        let value = outcome.value(under: model.tables[mutant.decision].hitPolicy)
        return !tried.isMet(by: outcome, value: value, of: mutant.decision)
    }

    /// Whether a decision that looks at the mutant's comes out otherwise than expected.
    private func isCaughtLater(_ mutant: Mutant, by tried: TriedCase) -> Bool {
        let policy = model.tables[mutant.decision].hitPolicy
        guard let outcome = tried.outcome(of: mutant, in: model) else { return false }
        let input = model.input(ofDecision: mutant.decision)
        var values = tried.values
        values[input] = outcome.value(under: policy)
        guard values[input] != tried.values[input] else { return false }
        for decision in later[mutant.decision] {
            let table = model.tables[decision]
            let outcome = table.outcome(for: values)
            let value = outcome.value(under: table.hitPolicy)
            if !tried.isMet(by: outcome, value: value, of: decision) { return true }
            values[model.input(ofDecision: decision)] = value
        }
        return false
    }
}

extension TriedCase {
    /// What a mutant makes of its decision; nil if nothing is different.
    func outcome(of mutant: Mutant, in model: DecisionModel) -> Outcome? {
        let table = model.tables[mutant.decision]
        let before = outcomes[mutant.decision]
        let applying = table.applying(before.applying, for: values, making: mutant.change)
        let outcome = table.outcome(
            applying: applying ?? before.applying, making: mutant.change)
        return outcome == before ? nil : outcome
    }
}

extension DecisionModel {
    /// By decision: those that look at it, directly or through others, in an order in which they can be
    /// made.
    fileprivate func laterDecisions(in order: [Int]) -> [[Int]] {
        let used = tables.indices.map(decisionsUsed(by:))
        return tables.indices.map { decision in
            var found: Set = [decision]
            return order.filter { later in
                guard later != decision, used[later].contains(where: found.contains) else {
                    return false
                }
                found.insert(later)
                return true
            }
        }
    }
}
