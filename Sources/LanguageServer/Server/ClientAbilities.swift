internal import JSONValues
/// What the client said that it can do.
struct ClientAbilities: Sendable {
    var encoding = PositionEncoding.utf16
    var changesDocuments = false
    var refreshesLenses = false
    var registersWatching = false
    var showsRelated = false
    var nestsSymbols = false

    init() {}

    init(_ json: JSONValue?) {
        let offered = json?["general"]?["positionEncodings"]?.array ?? []
        encoding = PositionEncoding(offered: offered.compactMap(\.string))
        let workspace = json?["workspace"]
        let document = json?["textDocument"]
        func flag(_ value: JSONValue?) -> Bool { value?.bool ?? false }
        changesDocuments = flag(workspace?["workspaceEdit"]?["documentChanges"])
        refreshesLenses = flag(workspace?["codeLens"]?["refreshSupport"])
        registersWatching = flag(workspace?["didChangeWatchedFiles"]?["dynamicRegistration"])
        showsRelated = flag(document?["publishDiagnostics"]?["relatedInformation"])
        nestsSymbols = flag(
            document?["documentSymbol"]?["hierarchicalDocumentSymbolSupport"])
    }
}
