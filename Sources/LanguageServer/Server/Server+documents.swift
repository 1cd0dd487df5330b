internal import Diagnostics
internal import JSONValues

/// What the editor has open.
extension Server {
    mutating func open(_ params: JSONValue) {
        guard let document = params["textDocument"], let uri = document["uri"]?.string,
            let text = document["text"]?.string
        else { return logWarning("a document was opened without its name or text") }
        guard let path = FileURI.path(uri) else {
            return tell(ofScheme: FileURI.scheme(of: uri))
        }
        let root = finder.root(of: path)
        let name = root.map { String(path.dropFirst($0.count + 1)) }
        documents[path] = OpenDocument(
            path: path, name: name, version: document["version"]?.int ?? 0, text: text)
        if let root { begin(root) } else { tellOfNoPack() }
        markDirty(path)
    }

    mutating func change(_ params: JSONValue) {
        guard let uri = params["textDocument"]?["uri"]?.string,
            let written = params["contentChanges"]?.array
        else { return logWarning("a change came without its document") }
        guard let path = FileURI.path(uri) else {
            return tell(ofScheme: FileURI.scheme(of: uri))
        }
        guard var document = documents[path] else {
            return logWarning("a document was changed that is not open; it was left as it is")
        }
        let changes = written.compactMap(OpenDocument.Change.init)
        guard changes.count == written.count else {
            return show(
                "a change could not be read, so the text here may differ; open the file again")
        }
        let version = params["textDocument"]?["version"]?.int ?? document.version + 1
        document.apply(changes, version: version, counting: client.encoding)
        documents[path] = document
        markDirty(path)
    }

    mutating func close(_ params: JSONValue) {
        guard let path = params["textDocument"]?["uri"]?.string.flatMap(FileURI.path) else {
            return
        }
        documents[path] = nil
        markDirty(path)
        let inUse = Set(documents.keys.compactMap { root(ownerOf: $0) })
        for root in sessions.keys.sorted() where !inUse.contains(root) {
            drop(root)
            publishPacks(around: root)
        }
    }

    /// Something on disk may have changed.
    mutating func look() {
        for root in sessions.keys { sessions[root]?.isDirty = true }
        for path in documents.keys.sorted() where root(ownerOf: path) == nil { adopt(path) }
    }

    /// A pack may have come to a document that had none.
    private mutating func adopt(_ path: String) {
        guard let document = documents[path], let root = finder.root(of: path) else { return }
        documents[path] = OpenDocument(
            path: path, name: String(path.dropFirst(root.count + 1)), version: document.version,
            text: document.text.text)
        begin(root)
    }

    /// What stands in a pack within another is said by the inner one alone.
    private mutating func begin(_ root: String) {
        guard sessions[root] == nil else { return }
        sessions[root] = PackSession(root: root)
        publishPacks(around: root)
    }

    private mutating func publishPacks(around root: String) {
        for outer in sessions.keys.sorted() where owns(outer, root) {
            sessions[outer]?.isDirty = true
            publish(outer)
        }
    }

    private mutating func markDirty(_ path: String) {
        for root in sessions.keys where owns(root, path) { sessions[root]?.isDirty = true }
    }

    func owns(_ root: String, _ path: String) -> Bool { path.hasPrefix(root + "/") }

    /// The innermost pack that a document belongs to.
    func root(ownerOf path: String) -> String? {
        sessions.keys.filter { owns($0, path) }.max { $0.utf8.count < $1.utf8.count }
    }

    mutating func refresh(_ root: String) {
        guard sessions[root]?.isDirty ?? false else { return }
        let own = documents.filter { self.root(ownerOf: $0.key) == root }
        let edition = nextEdition()
        sessions[root]?.refresh(over: own, on: today, as: edition)
        publish(root)
    }
}

extension OpenDocument.Change {
    /// Nil for what is no change of the protocol.
    init?(_ json: JSONValue) {
        guard let text = json["text"]?.string else { return nil }
        guard let range = json["range"] else {
            self.init(nil, text)
            return
        }
        guard let start = ClientPosition(range["start"]), let end = ClientPosition(range["end"])
        else { return nil }
        self.init(
            Part(from: (start.line, start.character), to: (end.line, end.character)), text)
    }
}
