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

    @Test("of which one is within the other are each told of by the innermost", arguments: [0, 1])
    func nested(first: Int) throws {
        var session = try EditorSession()
        defer { session.remove() }
        let moved = session.folder.appendingPathExtension("copy")
        try FileManager.default.copyItem(at: session.folder, to: moved)
        try FileManager.default.moveItem(at: moved, to: session.folder.appending(path: "within"))
        let names = ["pack.yaml", "within/pack.yaml"]
        for name in [names[first], names[1 - first]] {
            try session.open(name)
            session.settle(proving: false)
        }
        // Seen from the outer one, everything within the inner one stands twice.
        for _ in 0..<2 {
            #expect(session.codes(names[1]) == [])
            #expect(session.codes("within/questions.yaml") ?? [] == [])
            session.tell("textDocument/didSave", [:])
            session.settle(proving: false)
        }
        session.close(names[1])
        session.settle(proving: false)
        #expect(session.codes("within/questions.yaml")?.contains("duplicate-name") ?? false)
    }
}

@Suite("Finding a pack")
struct FindingPackTests {
    private static let pace = "decisions/pace.yaml"

    private func session(
        in workspace: String = "", rules: String? = nil,
        _ change: (EditorSession) throws -> Void = { _ in }
    ) throws -> EditorSession {
        var session = try EditorSession(initialized: false)
        try change(session)
        let rules = rules.map { $0.replacing("URI", with: session.uri("")) }
        _ = session.ask(
            "initialize",
            [
                "rootUri": .string(session.uri(workspace)),
                "initializationOptions": .object(of: ["rules": rules.map(JSONValue.string)]),
            ])
        session.tell("initialized", [:])
        try session.open(Self.pace)
        session.settle()
        return session
    }

    @Test(
        "takes the option in every way of writing a path",
        arguments: [
            "decisions", "./decisions", "decisions//", "promises/../decisions/.", "URIdecisions",
            "URI/decisions/",
        ])
    func option(rules: String) throws {
        let session = try session(rules: rules)
        defer { session.remove() }
        // That folder alone has no questions.
        #expect(session.codes(Self.pace)?.contains("unknown-name") ?? false)
        #expect(session.remarks.isEmpty)
    }

    @Test(
        "tells of an option that names no pack",
        arguments: [("elsewhere/", "/elsewhere'"), ("pack.yaml", "/pack.yaml'")])
    func noFolder(rules: String, told: String) throws {
        let session = try session(rules: rules)
        defer { session.remove() }
        #expect(session.remarks.count == 1)
        #expect(session.remarks.first?.contains(told) ?? false)
        #expect(session.codes(Self.pace) == [])
    }

    @Test("tells of an option that is no path")
    func noPath() throws {
        var session = try EditorSession(initialized: false)
        defer { session.remove() }
        _ = session.ask("initialize", ["initializationOptions": ["rules": ["decisions"]]])
        #expect(
            session.remarks == ["the option 'rules' must be a text: the path of a pack's folder"])
    }

    @Test("looks above a workspace that is a part of a pack")
    func part() throws {
        let session = try session(in: "decisions")
        defer { session.remove() }
        #expect(session.codes(Self.pace) == [])
    }

    @Test(
        "knows its mark however it is written",
        arguments: [
            "\"pack\":", "'pack':", "pack :", "pack:\t", "# One.\npack:", "---\npack:", "? pack\n:",
        ])
    func mark(key: String) throws {
        let session = try session {
            let text = try $0.text("pack.yaml").replacing("pack:", with: key)
            try Data(text.utf8).write(to: $0.folder.appending(path: "pack.yaml"))
        }
        defer { session.remove() }
        #expect(session.codes(Self.pace) == [])
    }

    @Test("knows its mark where all lines are indented alike, and not within another key")
    func indented() throws {
        let whole = try session {
            let lines = try $0.text("pack.yaml").split(separator: "\n").map { "  \($0)\n" }
            try Data(lines.joined().utf8).write(to: $0.folder.appending(path: "pack.yaml"))
        }
        defer { whole.remove() }
        #expect(whole.codes(Self.pace) == [])
        let part = try session {
            let lines = try $0.text("pack.yaml").split(separator: "\n").map { "  \($0)\n" }
            try Data(("about:\n" + lines.joined()).utf8)
                .write(to: $0.folder.appending(path: "pack.yaml"))
        }
        defer { part.remove() }
        #expect(part.codes(Self.pace) == nil)
    }
}
