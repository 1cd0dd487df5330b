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
        if let root, sessions[root] == nil { sessions[root] = PackSession(root: root) }
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
        // The only holder of the text is the one that changes it.
        documents[path] = nil
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
        for root in sessions.keys.sorted() where !documents.keys.contains(where: { owns(root, $0) })
        {
            sessions[root] = nil
            publish(root)
        }
    }

    /// Something on disk may have changed.
    mutating func look() {
        for root in sessions.keys { sessions[root]?.isDirty = true }
        for path in documents.keys.sorted() where finder.root(of: path) != nil {
            adopt(path)
        }
    }

    /// A pack may have come to a document that had none.
    private mutating func adopt(_ path: String) {
        guard root(ownerOf: path) == nil, let root = finder.root(of: path),
            let document = documents[path]
        else { return }
        documents[path] = OpenDocument(
            path: path, name: String(path.dropFirst(root.count + 1)), version: document.version,
            text: document.text.text)
        sessions[root] = PackSession(root: root)
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
        sessions[root]?.refresh(over: own, on: today)
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
