internal import Dispatch
internal import Synchronization

/// Proves packs on a thread of its own, one after the other, and gives up what is superseded.
final class Prover: Sendable {
    private let mailbox: Mailbox
    private let queue = DispatchQueue(label: "reentry.prove", qos: .utility)
    private let wanted = Mutex<[String: Int]>([:])

    init(_ mailbox: Mailbox) {
        self.mailbox = mailbox
    }

    func prove(_ order: ProofOrder) {
        wanted.withLock { $0[order.root] = order.edition }
        queue.async { [self] in
            func isWanted() -> Bool { wanted.withLock { $0[order.root] == order.edition } }
            guard isWanted(), let proofs = order.proofs(while: isWanted) else { return }
            mailbox.put(.proved(proofs, order))
        }
    }

    /// Nothing of a pack is wanted any more in the state that it had.
    func giveUp(besides editions: [String: Int]) {
        wanted.withLock { wanted in
            wanted = wanted.filter { editions[$0.key] == $0.value }
        }
    }
}
