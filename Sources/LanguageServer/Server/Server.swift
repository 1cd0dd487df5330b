package import CivilTime
internal import Diagnostics
package import Editing
internal import JSONValues

/// The language server as a value: messages in, messages out.
///
/// It reads files, and neither waits nor writes. Whoever runs it calls ``settle()`` when no message is
/// waiting, so that many keystrokes are looked at once, and has the ``proofOrders()`` done.
package struct Server: Sendable {
    package private(set) var phase = Phase.fresh
    let today: CalendarDate
    let version: String
    var client = ClientAbilities()
    var finder = PackFinder()
    var documents: [String: OpenDocument] = [:]
    /// By folder.
    var sessions: [String: PackSession] = [:]
    var board = PublishedDiagnostics()
    var outbox: [Message] = []
    private var requests = 0
    /// How often a pack was looked at, of all packs together.
    private var looks = 0
    private var ordered: [String: Int] = [:]
    private var toldSchemes: Set<String> = []
    private var toldOfNoPack = false

    package enum Phase: Hashable, Sendable {
        case fresh, running, shutDown
        case ended(exitCode: Int32)
    }

    package init(version: String, today: CalendarDate) {
        self.version = version
        self.today = today
    }

    /// Takes a message and gives what is to be sent for it.
    package mutating func receive(_ message: Message) -> [Message] {
        switch message {
        case .request(let id, let method, let params): answer(id, method, params)
        case .notification(let method, let params): take(method, params)
        case .response, .failure: break
        }
        return takeOutbox()
    }

    /// What is to be sent for bytes that are no message.
    package mutating func receive(_ fault: Message.Fault) -> [Message] {
        [.failure(id: nil, fault)]
    }

    private mutating func takeOutbox() -> [Message] {
        defer { outbox = [] }
        return outbox
    }

    private mutating func answer(_ id: Message.ID, _ method: String, _ params: JSONValue) {
        do throws(Message.Fault) {
            outbox.append(.response(id: id, result: try result(of: method, params)))
        } catch {
            outbox.append(.failure(id: id, error))
        }
    }

    private mutating func result(
        of method: String, _ params: JSONValue
    ) throws(Message.Fault) -> JSONValue {
        switch (phase, method) {
        case (.fresh, "initialize"):
            phase = .running
            return initialize(params)
        case (.fresh, _): throw .notInitialized
        case (.shutDown, _), (.ended, _): throw .afterShutdown
        case (.running, "initialize"): throw .startedAlready
        case (.running, "shutdown"):
            phase = .shutDown
            return .null
        case (.running, _): return try language(method, params)
        }
    }

    private mutating func take(_ method: String, _ params: JSONValue) {
        if method == "exit" {
            phase = .ended(exitCode: phase == .shutDown ? 0 : 1)
            return
        }
        guard phase == .running else { return }
        switch method {
        case "initialized":
            watchFiles()
            checkRules()
        case "textDocument/didOpen": open(params)
        case "textDocument/didChange": change(params)
        case "textDocument/didSave", "workspace/didChangeWatchedFiles": look()
        case "textDocument/didClose": close(params)
        default: break
        }
    }

    /// Looks at what changed, and gives the diagnostics that did.
    package mutating func settle() -> [Message] {
        for root in sessions.keys.sorted() { refresh(root) }
        return takeOutbox()
    }

    /// The packs that are to be proved, each state of them once.
    package mutating func proofOrders() -> [ProofOrder] {
        sessions.keys.sorted().compactMap { root in
            guard let session = sessions[root], let findings = session.findings,
                let pack = findings.pack, ordered[root] != session.edition
            else { return nil }
            ordered[root] = session.edition
            return ProofOrder(
                root: root, edition: session.edition, pack: pack, log: findings.log)
        }
    }

    /// Takes the proofs that an order led to.
    package mutating func take(_ proofs: PackProofs, for order: ProofOrder) -> [Message] {
        guard sessions[order.root]?.take(proofs, of: order.edition) ?? false else { return [] }
        publish(order.root)
        if client.refreshesLenses { request("workspace/codeLens/refresh", .null) }
        return takeOutbox()
    }

    /// A number that no look at a pack had before.
    mutating func nextEdition() -> Int {
        looks += 1
        return looks
    }

    /// Forgets what is known of a pack, and takes back what was said about it.
    mutating func drop(_ root: String) {
        sessions[root] = nil
        ordered[root] = nil
        publish(root)
    }

    mutating func request(_ method: String, _ params: JSONValue) {
        requests += 1
        outbox.append(.request(id: .text("reentry-\(requests)"), method: method, params: params))
    }

    mutating func notify(_ method: String, _ params: JSONValue) {
        outbox.append(.notification(method: method, params: params))
    }

    /// Tells of documents that are not on disk, once a kind.
    mutating func tell(ofScheme scheme: String) {
        guard toldSchemes.insert(scheme).inserted else { return }
        show("documents of '\(scheme):' are not on disk; rules are checked once they are saved")
    }

    /// Tells that nothing is said about a document, and why, once.
    ///
    /// In the log, since an editor may send every YAML file, rules or not.
    mutating func tellOfNoPack() {
        guard !toldOfNoPack else { return }
        toldOfNoPack = true
        logWarning(
            "no folder around an open file has a file with 'pack:', so it is not checked; where it"
                + " is one of a pack, the initialization option 'rules' names the pack's folder")
    }

    /// A warning that the editor shows.
    mutating func show(_ message: String) {
        notify("window/showMessage", ["type": 2, "message": .string(message)])
    }

    /// A warning for the editor's log.
    mutating func logWarning(_ message: String) {
        notify("window/logMessage", ["type": 2, "message": .string(message)])
    }
}
