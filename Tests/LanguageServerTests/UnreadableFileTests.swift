import Diagnostics
import Foundation
import JSONValues
import LanguageServer
import OrderedCollections
import Testing

@Suite("While a file cannot be read")
struct UnreadableFileTests {
    private static let pace = "decisions/pace.yaml"

    @Test("nothing is renamed, and it is said which")
    func renameUnread() throws {
        var session = try EditorSession()
        defer { session.remove() }
        let text = try session.text(Self.pace)
        try session.open(Self.pace)
        let place = try session.at("flooded, time", in: Self.pace, of: text)
        let rename = place.adding("newName", "too_much")
        let other = session.folder.appending(path: "program.yaml")
        let bytes = try Data(contentsOf: other)
        try (Data([0x23, 0xE9, 0x0A]) + bytes).write(to: other)
        session.tell("textDocument/didSave", [:])
        #expect(session.ask("textDocument/rename", rename) == ["code": -32803])
        #expect(session.faults.last == "'program.yaml' cannot be read; mend it before you rename")
        try bytes.write(to: other)
        session.tell("textDocument/didSave", [:])
        #expect(session.ask("textDocument/rename", rename)["changes"] != nil)
        session.change(Self.pace, version: 2, to: text + "\nnote: [\n")
        for method in ["rename", "prepareRename"] {
            #expect(session.ask("textDocument/\(method)", rename) == ["code": -32803])
            #expect(
                session.faults.last == "'\(Self.pace)' cannot be read; mend it before you rename")
        }
    }

    @Test("the lines above rules stay where they were")
    func lensesOfBroken() throws {
        var session = try EditorSession()
        defer { session.remove() }
        let text = try session.text(Self.pace)
        try session.open(Self.pace)
        session.settle()
        let count = session.lenses(Self.pace).count
        #expect(count > 1)
        session.change(Self.pace, version: 2, to: text + "\nnote: [\n")
        let lenses = session.lenses(Self.pace)
        #expect(lenses.count == count)
        #expect(lenses.allSatisfy { $0.hasSuffix("not known while the rules have errors") })
        session.change(Self.pace, version: 3, to: "decision: [")
        #expect(session.lenses(Self.pace).count == 1)
    }
}
