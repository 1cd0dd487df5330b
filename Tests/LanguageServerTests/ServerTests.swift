import Diagnostics
import Foundation
import JSONValues
import LanguageServer
import OrderedCollections
import Testing

@Suite("Language server")
struct ServerTests {
    private static let pace = "decisions/pace.yaml"

    @Test("says what it can do, and counts as it was offered")
    func initialize() throws {
        var session = try EditorSession(initialized: false)
        defer { session.remove() }
        let result = session.ask(
            "initialize", ["capabilities": ["general": ["positionEncodings": ["utf-8"]]]])
        #expect(result["capabilities"]?["positionEncoding"] == "utf-8")
        #expect(result["capabilities"]?["renameProvider"]?["prepareProvider"] == true)
    }

    @Test("answers out of turn with the protocol's codes")
    func order() throws {
        var session = try EditorSession(initialized: false)
        defer { session.remove() }
        #expect(session.ask("textDocument/hover", [:]) == ["code": -32002])
        _ = session.ask("initialize", [:])
        #expect(session.ask("initialize", [:]) == ["code": -32600])
        #expect(session.ask("textDocument/folding", [:]) == ["code": -32601])
        #expect(session.ask("textDocument/hover", [:]) == ["code": -32602])
        session.tell("$/unheardOf", [:])
        #expect(session.ask("shutdown", .null) == .null)
        #expect(session.ask("textDocument/hover", [:]) == ["code": -32600])
        session.tell("exit", .null)
        #expect(session.server.phase == .ended(exitCode: 0))
    }

    @Test("ends with 1 if it was not shut down")
    func exit() throws {
        var session = try EditorSession()
        defer { session.remove() }
        session.tell("exit", .null)
        #expect(session.server.phase == .ended(exitCode: 1))
    }

    @Test("finds a slip while it is typed, and takes it back when it is mended")
    func typing() throws {
        var session = try EditorSession()
        defer { session.remove() }
        let text = try session.text(Self.pace)
        try session.open(Self.pace)
        session.settle()
        #expect(session.codes(Self.pace) == [])
        session.change(Self.pace, version: 2, to: text.replacing("flooded,", with: "floded,"))
        session.settle()
        #expect(session.codes(Self.pace) == ["unknown-value"])
        #expect(session.published(Self.pace)?["version"] == 2)
        session.change(Self.pace, version: 3, to: text)
        session.settle()
        #expect(session.codes(Self.pace) == [])
        #expect(session.published(Self.pace)?["version"] == 3)
    }

    @Test("proves a moment later, and not what was typed over")
    func proofs() throws {
        var session = try EditorSession(
            capabilities: ["workspace": ["codeLens": ["refreshSupport": true]]])
        defer { session.remove() }
        let text = try session.text(Self.pace)
        try session.open(Self.pace)
        session.settle(proving: false)
        let order = try #require(session.server.proofOrders().first)
        let proofs = try #require(order.proofs(while: { true }))
        session.change(
            Self.pace, version: 2,
            to: text.replacing("otherwise: {", with: "# otherwise: {"))
        session.settle(proving: false)
        #expect(session.server.take(proofs, for: order).isEmpty)
        #expect(session.codes(Self.pace) == ["unused-option"])
        session.settle()
        #expect(session.codes(Self.pace)?.contains("gap") ?? false)
        #expect(
            session.heard.contains {
                if case .request(_, "workspace/codeLens/refresh", _) = $0 { true } else { false }
            })
        let given = session.server.proofOrders().first ?? order
        #expect(given.proofs(while: { false }) == nil)
    }

    /// The quick fixes for a word of a text.
    private static func actions(
        _ word: String, of text: String, in session: inout EditorSession,
        only: JSONValue = ["quickfix"]
    ) throws -> JSONValue {
        let place = try session.at(word, in: pace, of: text)
        let position = place["position"] ?? .null
        return session.ask(
            "textDocument/codeAction",
            [
                "textDocument": place["textDocument"] ?? .null,
                "range": ["start": position, "end": position], "context": ["only": only],
            ])
    }

    @Test("mends a slip by its quick fix, and only when asked for one")
    func quickFix() throws {
        var session = try EditorSession()
        defer { session.remove() }
        let text = try session.text(Self.pace).replacing("flooded,", with: "floded,")
        try session.open(Self.pace, text: text)
        let found = try #require(Self.actions("floded", of: text, in: &session).array)
        #expect(found.map { $0["title"] } == ["write 'flooded'"])
        #expect(found.first?["isPreferred"] == true)
        let edit = found.first?["edit"]?["changes"]?[session.uri(Self.pace)]?.array?.first
        #expect(edit?["newText"] == "flooded")
        let place = try session.at("floded", in: Self.pace, of: text)
        #expect(edit?["range"]?["start"] == place["position"])
        #expect(
            try Self.actions("floded", of: text, in: &session, only: ["source.organizeImports"])
                == [])
    }

    @Test("offers what is only near, and does not prefer it")
    func nearFix() throws {
        var session = try EditorSession()
        defer { session.remove() }
        let text = try session.text(Self.pace).replacing("flooded,", with: "flodd,")
        try session.open(Self.pace, text: text)
        let found = try #require(Self.actions("flodd", of: text, in: &session).array)
        #expect(found.map { $0["title"] } == ["write 'flooded'"])
        #expect(found.first?["isPreferred"] == false)
    }

    @Test("renames in every file, and says why not")
    func rename() throws {
        var session = try EditorSession(
            capabilities: ["workspace": ["workspaceEdit": ["documentChanges": true]]])
        defer { session.remove() }
        let text = try session.text(Self.pace)
        try session.open(Self.pace)
        var place = try session.at("flooded, time", in: Self.pace, of: text)
        #expect(session.ask("textDocument/prepareRename", place)["placeholder"] == "flooded")
        guard case .object(var pairs) = place else { return }
        pairs["newName"] = "too_much"
        place = .object(pairs)
        let edits = session.ask("textDocument/rename", place)["documentChanges"]?.array ?? []
        let uris = edits.compactMap { $0["textDocument"]?["uri"]?.string }
        #expect(uris == [session.uri(Self.pace), session.uri("questions.yaml")])
        #expect(edits.map { $0["textDocument"]?["version"] } == [1, .null])
        pairs["newName"] = "schedule"
        #expect(session.ask("textDocument/rename", .object(pairs)) == ["code": -32803])
    }

    @Test("explains what was found where the pointer is")
    func help() throws {
        var session = try EditorSession()
        defer { session.remove() }
        let text = try session.text(Self.pace).replacing("flooded,", with: "floded,")
        try session.open(Self.pace, text: text)
        let place = try session.at("floded,", in: Self.pace, of: text)
        let hover = session.ask("textDocument/hover", place)
        let words = try #require(hover["contents"]?["value"]?.string)
        #expect(words.hasPrefix("**unknown-value**"))
        #expect(words.contains("\n\nTo mend it: "))
    }

    @Test("sees what changed on disk when it is told")
    func watched() throws {
        var session = try EditorSession(
            capabilities: [
                "workspace": ["didChangeWatchedFiles": ["dynamicRegistration": true]]
            ])
        defer { session.remove() }
        #expect(
            session.heard.contains {
                if case .request(_, "client/registerCapability", _) = $0 { true } else { false }
            })
        try session.open(Self.pace)
        session.settle()
        let other = session.folder.appending(path: "questions.yaml")
        try Data([0x71, 0xFF]).write(to: other)
        session.tell("workspace/didChangeWatchedFiles", ["changes": []])
        session.settle()
        #expect(session.codes("questions.yaml") == ["not-utf8"])
        #expect(session.codes(Self.pace) == [])
    }
}
