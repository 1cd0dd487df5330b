internal import Diagnostics
internal import JSONValues
internal import RulePacks

/// Getting to know each other.
extension Server {
    mutating func initialize(_ params: JSONValue) -> JSONValue {
        client = ClientAbilities(params["capabilities"])
        let folders = params["workspaceFolders"]?.array?.compactMap { $0["uri"]?.string } ?? []
        let roots = folders.isEmpty ? [params["rootUri"]?.string].compactMap(\.self) : folders
        finder.workspaces = roots.compactMap(FileURI.path).map(PackFinder.straightened)
        take(rules: params["initializationOptions"]?["rules"])
        return [
            "capabilities": capabilities,
            "serverInfo": ["name": "reentry", "version": .string(version)],
        ]
    }

    private mutating func take(rules: JSONValue?) {
        guard let rules, rules != .null, rules != "" else { return }
        guard let path = rules.string else {
            return show("the option 'rules' must be a text: the path of a pack's folder")
        }
        finder.take(rules: path)
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

    /// Says so where the pack that the settings name is none.
    mutating func checkRules() {
        guard let rules = finder.rules else { return }
        var log = DiagnosticLog()
        _ = PackFolder(at: rules, reportingTo: &log)
        guard log.sorted.contains(where: { $0.severity == .error && $0.range.file.path == rules })
        else { return }
        show("the option 'rules' names '\(rules)', where there are no rule files")
    }
}
