internal import Diagnostics
internal import Editing
internal import JSONValues

/// Changes of files that the editor is asked to make.
extension Server {
    func prepareRename(_ place: Place?) throws(Message.Fault) -> JSONValue {
        guard let place else { return .null }
        try ensureReadable(place.session)
        guard let found = place.session.index.occurrence(in: place.file, at: place.position) else {
            return .null
        }
        return [
            "range": client.encoding.json(found.range),
            "placeholder": .string(found.name.id),
        ]
    }

    func rename(_ place: Place?, _ params: JSONValue) throws(Message.Fault) -> JSONValue {
        guard let newName = params["newName"]?.string else {
            throw .badParameters("the new name is missing")
        }
        guard let place else { throw .failed("there is no name of the rules here") }
        try ensureReadable(place.session)
        guard let found = place.session.index.occurrence(in: place.file, at: place.position) else {
            throw .failed("there is no name of the rules here")
        }
        var log = DiagnosticLog()
        let file = SourceFile(path: "the new name", text: newName)
        let whole = SourceRange(
            file: file, start: SourcePosition(line: 1, column: 1),
            end: file.position(atUTF8Offset: newName.utf8.count))
        let renaming = Renaming(
            found.name, to: Located(newName, at: whole), in: place.session.index,
            files: place.session.files, reportingTo: &log)
        guard let renaming else {
            throw .failed(log.sorted.first?.message ?? "the name cannot be given")
        }
        return workspaceEdit(renaming.edits)
    }

    /// A name in a file that cannot be read would be left as it is.
    private func ensureReadable(_ session: PackSession) throws(Message.Fault) {
        guard let name = session.unreadableFile else { return }
        throw .failed("'\(name)' cannot be read; mend it before you rename")
    }

    func codeActions(
        _ place: Place?, _ params: JSONValue
    ) throws(Message.Fault) -> JSONValue {
        guard let last = ClientPosition(params["range"]?["end"]) else {
            throw .badParameters("the place is not a line and a character")
        }
        let wanted = params["context"]?["only"]?.array?.compactMap(\.string)
        let isWanted = wanted.map { $0.contains { "quickfix".hasPrefix($0) } } ?? true
        guard let place, isWanted else { return .array([]) }
        let end = last.position(in: place.file, counting: client.encoding)
        let fixes = QuickFix.all(
            for: place.session.diagnostics, in: place.file, touching: place.position, to: end)
        return .array(
            fixes.map { fix in
                [
                    "title": .string(fix.title), "kind": "quickfix",
                    "isPreferred": .bool(fix.isSure),
                    "diagnostics": [json(fix.diagnostic)],
                    "edit": workspaceEdit([fix.edit]),
                ]
            })
    }

    /// Changes of one or several files; of open ones, of the version that was looked at.
    private func workspaceEdit(_ edits: [TextEdit]) -> JSONValue {
        var order: [String] = []
        var byFile: [String: [JSONValue]] = [:]
        for edit in edits {
            let path = edit.range.file.path
            if byFile[path] == nil { order.append(path) }
            byFile[path, default: []].append([
                "range": client.encoding.json(edit.range), "newText": .string(edit.replacement),
            ])
        }
        if !client.changesDocuments {
            var changes: JSONValue = [:]
            for path in order {
                changes = changes.adding(FileURI.uri(path), .array(byFile[path] ?? []))
            }
            return ["changes": changes]
        }
        return [
            "documentChanges": .array(
                order.map { path in
                    let version = documents[path].map { JSONValue.int($0.version) } ?? .null
                    return [
                        "textDocument": ["uri": .string(FileURI.uri(path)), "version": version],
                        "edits": .array(byFile[path] ?? []),
                    ]
                })
        ]
    }
}
