package import Diagnostics
internal import Synchronization

/// What is served at the moment: the last pack that could be read, and what is wrong with a newer one.
package final class PackShelf: Sendable {
    private let state: Mutex<State>

    package struct State: Sendable {
        package var served: ServedPack
        /// Counts the packs that were put here; pages see from it that theirs is not the newest.
        package var edition: Int
        /// Why what is in the folder now is not what is served; empty: it is.
        package var trouble: [Diagnostic]
    }

    package init(_ served: ServedPack) {
        state = Mutex(State(served: served, edition: 1, trouble: []))
    }

    package var now: State { state.withLock { $0 } }

    package func put(_ served: ServedPack) {
        state.withLock { $0 = State(served: served, edition: $0.edition + 1, trouble: []) }
    }

    /// The folder holds something that cannot be used; the pack that is served stays.
    package func keep(because trouble: [Diagnostic]) {
        state.withLock {
            $0.trouble = trouble
            $0.edition += 1
        }
    }
}
