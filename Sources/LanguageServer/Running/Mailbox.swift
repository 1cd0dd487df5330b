internal import Dispatch
package import Editing
internal import JSONValues
internal import Synchronization

/// What waits to be done, handed over from the threads that read and prove.
package final class Mailbox: Sendable {
    package enum Letter: Sendable {
        case message(Message)
        case fault(Message.Fault)
        case proved(PackProofs, ProofOrder)
        /// No more bytes will come.
        case end
    }

    private let letters = Mutex<[Letter]>([])
    private let count = DispatchSemaphore(value: 0)

    package init() {}

    package func put(_ letter: Letter) {
        letters.withLock { $0.append(letter) }
        count.signal()
    }

    /// Waits for the next.
    package func take() -> Letter {
        count.wait()
        return letters.withLock { $0.removeFirst() }
    }

    package var isEmpty: Bool { letters.withLock(\.isEmpty) }

    /// Whether the client has taken a request back that is being looked at only now.
    package func isCancelled(_ id: Message.ID) -> Bool {
        letters.withLock { letters in
            letters.contains { letter in
                guard case .message(.notification("$/cancelRequest", let params)) = letter else {
                    return false
                }
                return Message.ID(params["id"]) == id
            }
        }
    }
}
