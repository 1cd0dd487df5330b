internal import Diagnostics
internal import Dispatch
internal import Synchronization
internal import Watching

/// Reads the pack anew whenever it was changed on disk, and has it proved.
///
/// All of it happens on a thread of its own, so that nobody's page waits for it.
package final class PackWatch: Sendable {
    private let path: String
    private let shelf: PackShelf
    private let prover: PackProver
    private let queue = DispatchQueue(label: "reentry.watch", qos: .utility)
    private let seen: Mutex<StampWatch>
    private let isStopped = Atomic(false)

    /// What is on disk counts as changed unless it is as it was when it was stamped.
    package init(_ read: StampedPack, on shelf: PackShelf, provedBy prover: PackProver) {
        path = read.path
        self.shelf = shelf
        self.prover = prover
        seen = Mutex(StampWatch(read.stamp))
    }

    /// Two looks and a reading take well under a second.
    private static let milliseconds = 100

    /// Looks until it is stopped, beginning with the proof of what is served.
    package func start() {
        queue.asyncAfter(deadline: .now() + .milliseconds(Self.milliseconds)) { [self] in
            prover.prove(shelf.now.served, after: nil)
            lookAgain()
        }
    }

    package func stop() { isStopped.store(true, ordering: .relaxed) }

    private func lookAgain() {
        queue.asyncAfter(deadline: .now() + .milliseconds(Self.milliseconds)) { [self] in
            guard !isStopped.load(ordering: .relaxed) else { return }
            look()
            lookAgain()
        }
    }

    /// Looks once: what was changed and has been still since the last look is read, whole.
    package func look() {
        let now = PackStamp(at: path)
        if seen.withLock({ $0.look(now) }) { read() }
    }

    private func read() {
        var log = DiagnosticLog()
        guard let served = ServedPack.read(at: path, reportingTo: &log) else {
            return shelf.keep(because: log.sorted)
        }
        if let before = shelf.put(served) { prover.prove(served, after: before) }
    }
}
