import Diagnostics
import Foundation
import RulePacks
import Testing

@Suite("A pack's folder")
struct PackFolderTests {
    @Test("is read in the order of its paths, hidden files and others left out")
    func files() throws {
        try withFolder([
            "b.yaml", "a/z.yaml", "a.yaml", ".hidden.yaml", ".git/x.yaml", "notes.md",
            "templates/client.mustache",
        ]) { path in
            var log = DiagnosticLog()
            let folder = try #require(PackFolder(at: path, reportingTo: &log))
            #expect(folder.files.map(\.name) == ["a.yaml", "a/z.yaml", "b.yaml"])
            #expect(folder.templates.map(\.name) == ["templates/client.mustache"])
            #expect(log.diagnostics == [])
        }
    }

    @Test("says which of its files are not read")
    func unread() throws {
        let names = ["a.yaml", "b.yml", "c.YAML", "d.mustache", "templates/old/e.mustache"]
        try withFolder(names) { path in
            var log = DiagnosticLog()
            let folder = try #require(PackFolder(at: path, reportingTo: &log))
            #expect(folder.files.map(\.name) == ["a.yaml"])
            #expect(folder.templates.isEmpty)
            #expect(log.diagnostics.map(\.id) == Array(repeating: .unreadFile, count: 4))
            #expect(log.diagnostics.map(\.range.file.name) == Array(names.dropFirst()))
        }
    }

    @Test("is an error when there is nothing in it, or no folder at all")
    func nothing() throws {
        try withFolder(["notes.md"]) { path in
            for place in [path, path + "/notes.md", path + "/nowhere"] {
                var log = DiagnosticLog()
                #expect(PackFolder(at: place, reportingTo: &log) == nil)
                #expect(log.diagnostics.map(\.id) == [.unreadable])
            }
        }
    }

    @Test("is read through links to it and in it")
    func links() throws {
        try withFolder(["pack/a.yaml", "pack/b/c.yaml", "shared/d.yaml"]) { path in
            let files = FileManager.default
            try files.createSymbolicLink(atPath: path + "/link", withDestinationPath: "pack")
            try files.createSymbolicLink(
                atPath: path + "/pack/shared", withDestinationPath: "../shared")
            var log = DiagnosticLog()
            let folder = try #require(PackFolder(at: path + "/link", reportingTo: &log))
            #expect(folder.files.map(\.name) == ["a.yaml", "b/c.yaml", "shared/d.yaml"])
            #expect(log.diagnostics == [])
        }
    }

    @Test(
        "is an error when a link in it leads nowhere, whatever its name",
        arguments: ["b", "b.yaml"])
    func brokenLink(name: String) throws {
        try withFolder(["a.yaml"]) { path in
            try FileManager.default.createSymbolicLink(
                atPath: "\(path)/\(name)", withDestinationPath: "nowhere")
            var log = DiagnosticLog()
            #expect(PackFolder(at: path, reportingTo: &log) == nil)
            #expect(log.diagnostics.map(\.id) == [.unreadable])
            #expect(log.diagnostics.map(\.range.file.name) == [name])
        }
    }

    @Test("says what there is instead of a folder")
    func otherPlaces() throws {
        try withFolder(["a.yaml"]) { path in
            try FileManager.default.createSymbolicLink(
                atPath: path + "/gone", withDestinationPath: "nowhere")
            let places = [
                "": "the name of the pack is empty", path + "/a.yaml": "is a file",
                path + "/a.yaml/b": "does not exist", path + "/gone": "is a link to something",
                "HEAD:nowhere": "'reentry diff' alone",
            ]
            for (place, words) in places {
                var log = DiagnosticLog()
                #expect(PackFolder(at: place, reportingTo: &log) == nil)
                #expect(log.diagnostics.map { $0.message.contains(words) } == [true], "\(place)")
                #expect(log.diagnostics.map { $0.message.contains("name the folder") } == [true])
            }
        }
    }

    @Test("is an error when one of its files cannot be read")
    func unreadable() throws {
        try withFolder(["a.yaml"]) { path in
            try FileManager.default.createDirectory(
                atPath: path + "/b.yaml", withIntermediateDirectories: false)
            var log = DiagnosticLog()
            #expect(PackFolder(at: path, reportingTo: &log) == nil)
            #expect(log.diagnostics.map(\.id) == [.unreadable])
        }
    }

    private func withFolder(_ names: [String], _ body: (String) throws -> Void) throws {
        let root = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        defer { try? FileManager.default.removeItem(at: root) }
        for name in names {
            let file = root.appending(path: name)
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data("a: b\n".utf8).write(to: file)
        }
        try body(root.path())
    }
}
