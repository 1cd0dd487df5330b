internal import DecisionTables
internal import OrderedCollections
internal import RulePacks

/// The sets of cases of a pack, in the order of variables that gets the furthest.
struct WorkedCases {
    /// Nil: what makes cases impossible took more than the budget by itself.
    private(set) var cases: ModelCases?
    /// How long each decision took, by decision.
    private(set) var durations: [Duration]

    /// Tries other orders while some decision takes more than the budget.
    ///
    /// They get a quarter of it: an order that helps does so by much more than that. Wanted are `only`
    /// these decisions with those that they use; nil: all.
    init(
        of pack: RulePack, only: Set<Int>? = nil, budget: Int,
        watcher: (ProofStep) throws -> Void
    ) rethrows {
        durations = pack.model.tables.map { _ in .zero }
        for order in [VariableOrder.usual] + VariableOrder.allCases.filter({ $0 != .usual }) {
            let space = try? CaseSpace(
                pack.model, tests: pack.testsOfPromises, order: order,
                budget: order == .usual ? budget : max(1, budget / 4))
            guard let space else { continue }
            var watch = Stopwatch()
            let found = try ModelCases(
                pack.model, in: space, order: pack.compiled.order, only: only,
                watcher: { decision in
                    watch.begin(decision)
                    try watcher(.cases(decision: decision))
                })
            watch.end()
            for (decision, duration) in watch.durations { durations[decision] += duration }
            if found.workedCount > cases?.workedCount ?? -1 { cases = found }
            if found.unproved.isEmpty { return }
        }
    }
}

extension ModelCases {
    fileprivate var workedCount: Int { tables.count { $0 != nil } }
}

extension RulePack {
    /// What promises ask of answers and facts, so that sets of cases can say it.
    fileprivate var testsOfPromises: [Condition] {
        promises.values.flatMap(\.conditions.lines).map(\.condition)
            .filter { $0.input < model.inputs.count }
    }
}

/// Tells how long each of several things took that were done one after the other.
private struct Stopwatch {
    private(set) var durations: [Int: Duration] = [:]
    private var running: (thing: Int, since: ContinuousClock.Instant)?

    mutating func begin(_ thing: Int) {
        end()
        running = (thing, .now)
    }

    mutating func end() {
        if let running { durations[running.thing, default: .zero] += .now - running.since }
        running = nil
    }
}
