internal import Synchronization

/// The cards, weeks and steps of one pack that were written already.
///
/// They are in few states, again and again, and templates are slow. Nothing that anyone typed is kept
/// here, and nothing tells whose draft a part was in.
final class WrittenParts: Sendable {
    private let parts = Mutex<[PartState: String]>([:])

    /// Past this many all are forgotten; each has about 3 kB.
    private static let most = 8_000

    func html(of state: PartState, _ write: () -> String) -> String {
        if let written = parts.withLock({ $0[state] }) { return written }
        let html = write()
        parts.withLock { parts in
            if parts.count >= Self.most { parts.removeAll() }
            parts[state] = html
        }
        return html
    }
}
