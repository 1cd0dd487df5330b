#if canImport(Darwin)
internal import Darwin
#elseif canImport(Glibc)
internal import Glibc
#endif

extension Server {
    /// Serves one editor over standard input and output, to the end; gives the exit code.
    ///
    /// Diagnostics wait for nothing but the messages that are there already.
    package mutating func run() -> Int32 {
        // An editor that is gone is told nothing more; that is no reason to be killed.
        signal(SIGPIPE, SIG_IGN)
        let wire = Wire(input: STDIN_FILENO, output: STDOUT_FILENO)
        let mailbox = Mailbox()
        let prover = Prover(mailbox)
        wire.read(into: mailbox)
        while true {
            guard let messages = reply(to: mailbox.take(), mailbox) else { break }
            guard wire.write(messages) else { return 1 }
            if case .ended(let exitCode) = phase { return exitCode }
            guard mailbox.isEmpty else { continue }
            let news = settle()
            // What was asked about the state before is of no use to anyone.
            prover.giveUp(besides: editions)
            guard wire.write(news) else { return 1 }
            for order in proofOrders() { prover.prove(order) }
        }
        return phase == .shutDown ? 0 : 1
    }

    /// Nil at the end.
    private mutating func reply(to letter: Mailbox.Letter, _ mailbox: Mailbox) -> [Message]? {
        switch letter {
        case .message(.request(let id, _, _)) where mailbox.isCancelled(id):
            [.failure(id: id, .cancelled)]
        case .message(let message): receive(message)
        case .fault(let fault): receive(fault)
        case .proved(let proofs, let order): take(proofs, for: order)
        case .end: nil
        }
    }

    private var editions: [String: Int] { sessions.mapValues(\.edition) }
}
