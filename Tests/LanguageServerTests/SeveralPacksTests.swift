import Foundation
import JSONValues
import LanguageServer
import OrderedCollections
import Testing

@Suite("Several packs in one workspace")
struct SeveralPacksTests {
    @Test("are kept apart")
    func apart() throws {
        var session = try EditorSession()
        defer { session.remove() }
        let inner = session.folder.appending(path: "another")
        let moved = session.folder.appendingPathExtension("copy")
        try FileManager.default.copyItem(at: session.folder, to: moved)
        try FileManager.default.moveItem(at: moved, to: inner)
        // Within another pack its files would be that one's too, so it gets no file of its own.
        try FileManager.default.removeItem(at: session.folder.appending(path: "pack.yaml"))
        let text = try session.text("another/decisions/pace.yaml")
        try session.open(
            "another/decisions/pace.yaml", text: text.replacing("flooded,", with: "floded,"))
        session.settle()
        #expect(session.codes("another/decisions/pace.yaml") == ["unknown-value"])
        #expect(session.codes("decisions/pace.yaml") == nil)
        try session.open("decisions/pace.yaml", text: text.replacing("flooded,", with: "floded,"))
        session.settle()
        #expect(session.codes("decisions/pace.yaml") == nil)
    }

    @Test("are found by the settings too")
    func named() throws {
        var session = try EditorSession(initialized: false)
        defer { session.remove() }
        let folder = session.uri("")
        _ = session.ask(
            "initialize",
            ["rootUri": .string(folder), "initializationOptions": ["rules": "decisions"]])
        try session.open("decisions/pace.yaml")
        session.settle()
        // That folder alone has no questions, and no pack of its own.
        #expect(session.codes("decisions/pace.yaml")?.contains("unknown-name") ?? false)
    }
}
