import Diagnostics
import JSONValues
import LanguageServer
import OrderedCollections
import Testing

@Suite("A document that is closed")
struct ClosingTests {
    private static let pace = "decisions/pace.yaml"

    @Test("is forgotten, and what it showed is cleared")
    func close() throws {
        var session = try EditorSession()
        defer { session.remove() }
        try session.open(Self.pace, text: "decision: pace\n")
        session.settle()
        #expect(session.codes(Self.pace)?.isEmpty == false)
        session.tell(
            "textDocument/didClose", ["textDocument": ["uri": .string(session.uri(Self.pace))]])
        session.settle()
        #expect(session.codes(Self.pace) == [])
    }

    @Test("leaves no proofs to the next that is opened", arguments: [0, 1, 2])
    func closedWhileProved(pauses: Int) throws {
        var session = try EditorSession()
        defer { session.remove() }
        let text = try session.text(Self.pace)
        try session.open(Self.pace, text: text.replacing("otherwise: {", with: "# otherwise: {"))
        session.settle(proving: false)
        let order = try #require(session.server.proofOrders().first)
        let proofs = try #require(order.proofs(while: { true }))
        session.close(Self.pace)
        if pauses > 0 { session.settle() }
        try session.open(Self.pace)
        if pauses > 1 { session.settle(proving: false) }
        #expect(session.server.take(proofs, for: order).isEmpty)
        session.settle(proving: false)
        #expect(session.server.take(proofs, for: order).isEmpty)
        #expect(session.lenses(Self.pace).allSatisfy { $0.contains("being worked out") })
        session.settle()
        #expect(session.codes(Self.pace) == [])
        let lenses = session.lenses(Self.pace)
        #expect(!lenses.isEmpty)
        #expect(!lenses.contains { $0.contains("being worked out") })
    }
}
