package import CivilTime
internal import Comparing
internal import Dispatch
internal import Proofs
internal import RulePacks

/// Finds out, on a thread of its own, what there is to know about the packs that are served.
///
/// One after the other; work on a pack that is served no more is given up.
package final class PackProver: Sendable {
    private let shelf: PackShelf
    private let budget: Int
    private let today: @Sendable () -> CalendarDate
    private let queue = DispatchQueue(label: "reentry.prove", qos: .utility)

    package init(
        for shelf: PackShelf, budget: Int = PackProof.usualBudget,
        today: @escaping @Sendable () -> CalendarDate
    ) {
        self.shelf = shelf
        self.budget = budget
        self.today = today
    }

    /// Begins with what changed, which whoever saved it waits for; what is found goes on the shelf.
    package func prove(_ served: ServedPack, after before: ServedPack?) {
        queue.async { [self] in
            guard shelf.now.served === served else { return }
            if let before {
                let comparison = PackComparison(before.pack, served.pack, budget: budget) {
                    shelf.now.served === served
                }
                shelf.add(comparison, to: served)
            }
            let report = try? PackReport(served, on: today(), budget: budget) { _ in
                if shelf.now.served !== served { throw Superseded() }
            }
            if let report { shelf.add(report, to: served) }
        }
    }

    private struct Superseded: Error {}
}
