internal import Synchronization

/// The cards of one pack that were written already.
///
/// There are few states that a card is in again and again, and templates are slow. Nothing that
/// anyone typed is kept here.
final class WrittenCards: Sendable {
    private let cards = Mutex<[CardState: String]>([:])

    /// Past this many all are forgotten; each has about 4 kB.
    private static let most = 4_000

    func html(of state: CardState, _ write: () -> String) -> String {
        if let written = cards.withLock({ $0[state] }) { return written }
        let html = write()
        cards.withLock { cards in
            if cards.count >= Self.most { cards.removeAll() }
            cards[state] = html
        }
        return html
    }
}
