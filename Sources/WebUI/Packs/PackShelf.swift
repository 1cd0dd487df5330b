package import Comparing
package import Diagnostics
internal import RulePacks
internal import Synchronization

/// What is served at the moment: the last pack that could be read, what is wrong with a newer one,
/// and what is known of it by now.
package final class PackShelf: Sendable {
    private let state: Mutex<State>

    package struct State: Sendable {
        package var served: ServedPack
        /// Counts the packs that were put here; pages see from it that theirs is not the newest.
        package var edition: Int
        /// Why what is in the folder now is not what is served; empty: it is.
        package var trouble: [Diagnostic]
        package var change: Change
        /// What is proved of it; nil: that is being worked out.
        package var report: PackReport?
    }

    /// How the pack that is served differs from the one before.
    package enum Change: Sendable {
        case nothingBefore
        case beingCompared
        case compared(PackComparison)
    }

    package init(_ served: ServedPack) {
        state = Mutex(State(served: served, edition: 1, trouble: [], change: .nothingBefore))
    }

    package var now: State { state.withLock { $0 } }

    /// Serves a pack from now on, and returns the one before; nil if that was the same.
    @discardableResult
    package func put(_ served: ServedPack) -> ServedPack? {
        state.withLock { state in
            let before = state.served
            if before.pack.fingerprint == served.pack.fingerprint {
                if !state.trouble.isEmpty { state.edition += 1 }
                state.trouble = []
                return nil
            }
            state = State(
                served: served, edition: state.edition + 1, trouble: [], change: .beingCompared)
            return before
        }
    }

    /// The folder holds something that cannot be used; the pack that is served stays.
    package func keep(because trouble: [Diagnostic]) {
        state.withLock {
            guard $0.trouble != trouble else { return }
            $0.trouble = trouble
            $0.edition += 1
        }
    }

    /// Adds what was found out about a pack, unless another is served by now.
    func add(_ comparison: PackComparison, to served: ServedPack) {
        state.withLock { if $0.served === served { $0.change = .compared(comparison) } }
    }

    func add(_ report: PackReport, to served: ServedPack) {
        state.withLock { if $0.served === served { $0.report = report } }
    }
}
