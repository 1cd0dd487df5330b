import Diagnostics
import Foundation
import JSONValues
import LanguageServer
import OrderedCollections
import Testing

@Suite("What a client should not send")
struct StrayMessageTests {
    private static let pace = "decisions/pace.yaml"

    @Test("is told in one message, and loses nothing")
    func strays() throws {
        var session = try EditorSession()
        defer { session.remove() }
        session.change(Self.pace, version: 2, to: "never opened")
        #expect(
            session.remarks == ["a document was changed that is not open; it was left as it is"])
        try session.open(Self.pace)
        session.tell(
            "textDocument/didChange",
            [
                "textDocument": ["uri": .string(session.uri(Self.pace)), "version": 2],
                "contentChanges": [["range": 1, "text": "x"]],
            ])
        #expect(session.remarks.count == 2)
        session.tell("textDocument/didOpen", ["textDocument": ["uri": 1]])
        #expect(session.remarks.count == 3)
        for _ in 0..<2 {
            session.tell(
                "textDocument/didOpen",
                ["textDocument": ["uri": "untitled:One", "version": 1, "text": "secret"]])
        }
        #expect(session.remarks.count == 4)
        #expect(!session.remarks.contains { $0.contains("secret") })
        session.settle()
        #expect(session.codes(Self.pace) == [])
    }

    @Test("can be any place, and is answered")
    func places() throws {
        var session = try EditorSession()
        defer { session.remove() }
        try session.open(Self.pace, text: "decision: 😀\ntitle: {[\n")
        let methods = ["hover", "completion", "definition", "references", "prepareRename"]
        for method in methods {
            for (line, character) in [(0, 11), (99, 0), (1, 99), (-1, -1), (Int.max, Int.max)] {
                let answer = session.ask(
                    "textDocument/\(method)",
                    [
                        "textDocument": ["uri": .string(session.uri(Self.pace))],
                        "position": ["line": .int(line), "character": .int(character)],
                    ])
                // Only a rename says that a file must be mended before.
                #expect(
                    answer["code"] == (method == "prepareRename" ? -32803 : nil),
                    "\(method) at \(line):\(character)")
                #expect(answer != "no answer")
            }
        }
    }

    @Test("may be about a document of no pack")
    func noPack() throws {
        var session = try EditorSession()
        defer { session.remove() }
        session.tell(
            "textDocument/didOpen",
            ["textDocument": ["uri": "file:///no/such/place.yaml", "version": 1, "text": "a: {"]])
        session.settle()
        let answer = session.ask(
            "textDocument/documentSymbol", ["textDocument": ["uri": "file:///no/such/place.yaml"]])
        #expect(answer == [])
        session.tell(
            "textDocument/didOpen",
            ["textDocument": ["uri": "file:///no/other.yaml", "version": 1, "text": "a: b"]])
        #expect(session.remarks.count == 1)
        #expect(session.remarks.first?.contains("option 'rules'") ?? false)
    }
}
