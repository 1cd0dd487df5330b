internal import Diagnostics
internal import JSONValues

/// What the editor underlines.
extension Server {
    /// Sends what changed since it was sent last.
    ///
    /// A file within several packs is the innermost one's, whichever was looked at last.
    mutating func publish(_ root: String) {
        var byFile: [String: [JSONValue]] = [:]
        let inner = sessions.keys.filter { owns(root, $0) }
        for diagnostic in sessions[root]?.diagnostics ?? [] {
            let path = diagnostic.range.file.path
            guard !inner.contains(where: { owns($0, path) }) else { continue }
            byFile[path, default: []].append(json(diagnostic))
        }
        let open = documents.filter { self.root(ownerOf: $0.key) == root }
        let news = board.news(byFile, versions: open.mapValues(\.version), of: root)
        for (path, diagnostics) in news {
            let version = open[path].map { JSONValue.int($0.version) }
            notify(
                "textDocument/publishDiagnostics",
                .object(of: [
                    "uri": .string(FileURI.uri(path)), "version": version,
                    "diagnostics": .array(diagnostics),
                ]))
        }
    }

    func json(_ diagnostic: Diagnostic) -> JSONValue {
        let related = diagnostic.notes.map { note -> JSONValue in
            ["location": location(note.range), "message": .string(note.message)]
        }
        return .object(of: [
            "range": client.encoding.json(diagnostic.range),
            "severity": diagnostic.severity == .error ? 1 : 2,
            "code": .string(diagnostic.id.rawValue), "source": "reentry",
            "message": .string(diagnostic.message),
            "tags": diagnostic.id.saysUnneeded ? [1] : nil,
            "relatedInformation": client.showsRelated && !related.isEmpty
                ? .array(related) : nil,
        ])
    }

    func location(_ range: SourceRange) -> JSONValue {
        [
            "uri": .string(FileURI.uri(range.file.path)),
            "range": client.encoding.json(range),
        ]
    }
}

extension Diagnostic.ID {
    /// Whether what it is about could be left out.
    fileprivate var saysUnneeded: Bool {
        switch self {
        case .coveredRule, .neverApplies, .redundantRule, .redundantCondition, .unusedOption,
            .unusedQuestion, .unusedText:
            true
        default: false
        }
    }
}
