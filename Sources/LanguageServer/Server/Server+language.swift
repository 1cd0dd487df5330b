internal import CIFormats
internal import Diagnostics
internal import Editing
internal import JSONValues
internal import OrderedCollections

/// What an editor asks about a place or a file.
extension Server {
    mutating func language(
        _ method: String, _ params: JSONValue
    ) throws(Message.Fault) -> JSONValue {
        switch method {
        case "textDocument/completion": return completion(try place(params))
        case "textDocument/hover": return hover(try place(params))
        case "textDocument/definition": return definition(try place(params))
        case "textDocument/references":
            let all = params["context"]?["includeDeclaration"]?.bool ?? true
            return references(try place(params), withDefinition: all)
        case "textDocument/prepareRename": return try prepareRename(try place(params))
        case "textDocument/rename": return try rename(try place(params), params)
        case "textDocument/codeAction":
            return try codeActions(try place(params, at: "range"), params)
        case "textDocument/codeLens": return lenses(try document(params))
        case "textDocument/documentSymbol": return symbols(try document(params))
        default: throw .unknown(method)
        }
    }

    /// A place in a file of a pack.
    struct Place {
        var file: SourceFile
        var position: SourcePosition
        var session: PackSession
    }

    /// Nil: the document belongs to no pack.
    private mutating func document(
        _ params: JSONValue
    ) throws(Message.Fault) -> (file: SourceFile, session: PackSession)? {
        guard let uri = params["textDocument"]?["uri"]?.string else {
            throw .badParameters("the document is not named")
        }
        guard let path = FileURI.path(uri) else {
            tell(ofScheme: FileURI.scheme(of: uri))
            return nil
        }
        guard let root = root(ownerOf: path) else { return nil }
        refresh(root)
        sessions[root]?.makeIndex()
        guard let session = sessions[root], let file = session.file(at: path) else { return nil }
        return (file, session)
    }

    private mutating func place(
        _ params: JSONValue, at key: String = "position"
    ) throws(Message.Fault) -> Place? {
        let written = key == "range" ? params["range"]?["start"] : params[key]
        guard let position = ClientPosition(written) else {
            throw .badParameters("the place is not a line and a character")
        }
        guard let (file, session) = try document(params) else { return nil }
        return Place(
            file: file, position: position.position(in: file, counting: client.encoding),
            session: session)
    }

    private func definition(_ place: Place?) -> JSONValue {
        guard let place,
            let found = place.session.index.occurrence(in: place.file, at: place.position)
        else { return .null }
        let places = place.session.index.places(of: found.name).filter(\.isDefinition)
        return .array(places.map { location($0.range) })
    }

    private func references(_ place: Place?, withDefinition: Bool) -> JSONValue {
        guard let place,
            let found = place.session.index.occurrence(in: place.file, at: place.position)
        else { return .null }
        let places = place.session.index.places(of: found.name)
        return .array(
            places.filter { withDefinition || !$0.isDefinition }.map { location($0.range) })
    }

    private func hover(_ place: Place?) -> JSONValue {
        guard let place else { return .null }
        let hover = Hover(
            in: place.file, at: place.position, naming: place.session.index,
            proofs: place.session.proofs)
        let found = place.session.diagnostics.filter {
            $0.range.file === place.file && $0.range.start <= place.position
                && place.position <= $0.range.end
        }
        guard let range = hover?.range ?? found.first?.range else { return .null }
        let texts = [hover?.text].compactMap(\.self) + OrderedSet(found.map(\.id)).map(help)
        return [
            "contents": [
                "kind": "markdown", "value": .string(texts.joined(separator: "\n\n---\n\n")),
            ],
            "range": client.encoding.json(range),
        ]
    }

    /// What the page of diagnostics says of one.
    private func help(about id: Diagnostic.ID) -> String {
        let help = DiagnosticHelp.of(id)
        let mending = help.mending.isEmpty ? "" : "\n\nTo mend it: \(help.mending)"
        return "**\(id.rawValue)**: \(help.meaning)\(mending)"
    }

    private func lenses(_ document: (file: SourceFile, session: PackSession)?) -> JSONValue {
        guard let (file, session) = document,
            let names = session.index.files.first(where: { $0.file.name == file.name })
        else { return .array([]) }
        // While the file cannot be read they are where they were, as far as it still goes.
        let lenses = Lens.all(
            in: names, of: session.index.catalog, proofs: session.proofs,
            isBroken: session.isBroken
        ).filter { $0.range.start.line <= file.lineCount }
        return .array(
            lenses.map {
                [
                    "range": client.encoding.json($0.range),
                    "command": ["title": .string($0.text), "command": ""],
                ]
            })
    }
}
