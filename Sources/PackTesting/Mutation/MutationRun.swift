internal import DecisionTables
internal import Dispatch
package import RulePacks
internal import Synchronization

/// The mutants of a pack, tried against its cases.
///
/// What comes of a mutant hangs on nothing but the pack and the mutant's number, so that a run that was
/// ended early can be taken up where it ended.
package struct MutationRun: Sendable {
    package struct Result: Sendable {
        package let mutant: Mutant
        package let verdict: MutantVerdict
    }

    package let pack: RulePack
    /// In the order of the mutants; all of those that were wanted, or the first of them.
    package let results: [Result]
    /// The mutants that were wanted.
    package let wanted: [Mutant]

    /// How many cases of the pack do not come out as expected even without a mutant; they notice
    /// nothing.
    package let casesLeftOut: Int

    package var isWhole: Bool { results.count == wanted.count }

    /// The number of the first mutant that was wanted and not tried.
    package var nextNumber: Int? { isWhole ? nil : wanted[results.count].number }

    /// Mutants that leave something out without making a difference to any possible case.
    package var dispensableParts: [Mutant] {
        results.compactMap { result in
            guard result.verdict == .equivalent else { return nil }
            switch result.mutant.kind {
            case .droppedTest, .droppedBlock, .removedRule: return result.mutant
            default: return nil
            }
        }
    }

    /// Tries mutants, which are in ascending order.
    ///
    /// The budget is that of the sets of cases on each thread. Before each mutant `goesOn` is asked,
    /// with how many were begun and on any thread; false ends the run once those are done.
    package init(
        _ mutants: [Mutant], of pack: RulePack, budget: Int = CaseSpace.usualBudget, threads: Int,
        goesOn: @Sendable (_ begun: Int) -> Bool = { _ in true }
    ) {
        let cases = TriedCases(of: pack)
        // Those of all mutants, wanted or not: what is known within the budget hangs on them too.
        let tests = pack.mutants.flatMap(\.newTests).filter { $0.input < pack.model.inputs.count }
        let next = Mutex(0)
        let verdicts = Mutex<[Int: MutantVerdict]>([:])
        DispatchQueue.concurrentPerform(iterations: max(1, min(threads, mutants.count))) { _ in
            let room = ChangeRoom(of: pack, tests: tests, budget: budget)
            var found: [Int: MutantVerdict] = [:]
            while let index = next.withLock({ $0.begin(in: mutants, goesOn) }) {
                let mutant = mutants[index]
                found[index] =
                    cases.catching(mutant).map { .caught(by: $0) } ?? room.verdict(on: mutant)
            }
            verdicts.withLock { $0.merge(found) { one, _ in one } }
        }
        let found = verdicts.withLock { $0 }
        self.pack = pack
        wanted = mutants
        casesLeftOut = pack.cases.count - cases.count
        results = mutants.indices.prefix { found[$0] != nil }.compactMap { index in
            found[index].map { Result(mutant: mutants[index], verdict: $0) }
        }
    }
}

extension Int {
    /// Takes the next mutant; nil: there is none, or no more are wanted.
    fileprivate mutating func begin(
        in mutants: [Mutant], _ goesOn: (Int) -> Bool
    ) -> Int? {
        guard self < mutants.count, goesOn(self) else {
            self = mutants.count
            return nil
        }
        defer { self += 1 }
        return self
    }
}

extension Mutant {
    /// Lines that sets of cases must be able to express.
    fileprivate var newTests: [Condition] {
        guard case .line(let part, _) = place, case .rule(_, let rule) = change else { return [] }
        return rule.line(at: part).map { [$0] } ?? []
    }
}
