internal import Synchronization

/// Counts the addresses that do not listen yet.
final class Waiting: Sendable {
    private let missing: Mutex<Int>

    init(for count: Int) { missing = Mutex(count) }

    /// Whether it was the last.
    func oneCame() -> Bool {
        missing.withLock { missing in
            missing -= 1
            return missing == 0
        }
    }
}
