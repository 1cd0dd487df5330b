internal import JSONValues
/// Getting to know each other.
extension Server {
    mutating func initialize(_ params: JSONValue) -> JSONValue {
        client = ClientAbilities(params["capabilities"])
        let folders = params["workspaceFolders"]?.array?.compactMap { $0["uri"]?.string } ?? []
        let roots = folders.isEmpty ? [params["rootUri"]?.string].compactMap(\.self) : folders
        finder.workspaces = roots.compactMap(FileURI.path).map(Self.withoutSlash)
        if let rules = params["initializationOptions"]?["rules"]?.string, !rules.isEmpty {
            let base = finder.workspaces.first.map { $0 + "/" } ?? ""
            finder.rules = Self.withoutSlash(rules.hasPrefix("/") ? rules : base + rules)
        }
        return [
            "capabilities": capabilities,
            "serverInfo": ["name": "reentry", "version": .string(version)],
        ]
    }

    private var capabilities: JSONValue {
        [
            "positionEncoding": .string(client.encoding.rawValue),
            "textDocumentSync": ["openClose": true, "change": 2, "save": true],
            "completionProvider": ["triggerCharacters": [" ", ":", "[", "{", ","]],
            "hoverProvider": true, "definitionProvider": true, "referencesProvider": true,
            "renameProvider": ["prepareProvider": true],
            "codeActionProvider": ["codeActionKinds": ["quickfix"]],
            "codeLensProvider": ["resolveProvider": false],
            "documentSymbolProvider": true,
        ]
    }

    /// Asks to be told when files change that are not open.
    mutating func watchFiles() {
        guard client.registersWatching else { return }
        let patterns: [JSONValue] = [
            ["globPattern": "**/*.yaml"], ["globPattern": "**/*.mustache"],
        ]
        request(
            "client/registerCapability",
            [
                "registrations": [
                    [
                        "id": "reentry-files", "method": "workspace/didChangeWatchedFiles",
                        "registerOptions": ["watchers": .array(patterns)],
                    ]
                ]
            ])
    }

    private static func withoutSlash(_ path: String) -> String {
        path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
    }
}
