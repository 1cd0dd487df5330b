import Diagnostics
import Foundation
import Testing

@Suite("What is below a folder")
struct FolderListingTests {
    private let root = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)

    private func make(_ names: [String], links: [String: String] = [:]) throws {
        let files = FileManager.default
        try files.createDirectory(at: root, withIntermediateDirectories: true)
        for name in names {
            let place = root.appending(path: name)
            try files.createDirectory(
                at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data().write(to: place)
        }
        for (name, target) in links {
            try files.createSymbolicLink(
                atPath: root.path() + "/" + name, withDestinationPath: target)
        }
    }

    private func clear() { try? FileManager.default.removeItem(at: root) }

    private func messages(_ listing: FolderListing) -> [String] {
        var log = DiagnosticLog()
        listing.reportFaults(to: &log)
        return log.diagnostics.map {
            "\($0.severity.rawValue) \($0.range.file.name): \($0.message)"
                .replacing(root.path(), with: "ROOT")
        }
    }

    @Test("is listed in order, but for what is hidden")
    func order() throws {
        try make(["b", "a/y", "a/x", ".git/z", "a/.hidden"])
        defer { clear() }
        let listing = FolderListing(of: root.path())
        #expect(listing.names == ["a", "a/x", "a/y", "b"])
        #expect(listing.faults == [])
    }

    @Test("is listed once, under the name that is no link or the first one")
    func twice() throws {
        try make(["shared/x", "out/y"], links: ["a": "shared", "shared/b": "../out", "z": "out"])
        defer { clear() }
        let listing = FolderListing(of: root.path() + "/shared")
        #expect(listing.names == ["b", "b/y", "x"])
        let whole = FolderListing(of: root.path())
        #expect(whole.names == ["a", "out", "out/y", "shared", "shared/b", "shared/x", "z"])
        #expect(
            messages(whole) == [
                "warning a: this link is not followed; it leads to 'shared', which is read",
                "warning shared/b: this link is not followed; it leads to 'out', which is read",
                "warning z: this link is not followed; it leads to 'out', which is read",
            ])
    }

    @Test("has no end in a circle of links, nor leads out to all that is around it")
    func circles() throws {
        try make(
            ["in/x", "else/y"],
            links: [
                "in/self": ".", "in/up": "..", "in/top": "/", "in/other": "../else",
                "else/back": "../in", "else/above": "..",
            ])
        defer { clear() }
        let listing = FolderListing(of: root.path() + "/in")
        #expect(
            listing.names == [
                "other", "other/above", "other/back", "other/y", "self", "top", "up", "x",
            ])
        #expect(
            listing.faults.map(\.name) == ["other/above", "other/back", "self", "top", "up"])
        #expect(messages(listing).allSatisfy { $0.hasPrefix("warning ") })
    }

    @Test("has an error for a link that leads nowhere, or to itself")
    func nowhere() throws {
        try make(["x"], links: ["a": "nothing", "b": "b"])
        defer { clear() }
        let words = "is a link to something that does not exist; mend it, or take it away"
        #expect(
            messages(FolderListing(of: root.path())) == [
                "error a: 'ROOT/a' \(words)", "error b: 'ROOT/b' \(words)",
            ])
    }

    @Test("has an error for a name that is not UTF-8")
    func strangeName() throws {
        try make(["x"])
        defer { clear() }
        let name = Array("\(root.path())/caf".utf8) + [0xE9, 0]
        let made = mkdir(name.map { CChar(bitPattern: $0) }, 0o700)
        #expect(made == 0)
        let listing = FolderListing(of: root.path())
        #expect(listing.names == ["x"])
        #expect(
            messages(listing) == [
                "error : 'ROOT' has a file whose name is not UTF-8; give it another name"
            ])
    }

    @Test("is given up where it is too much")
    func tooMuch() throws {
        try make(["a/x", "a/y", "b/z"])
        defer { clear() }
        #expect(FolderListing(of: root.path(), upTo: 5).faults == [])
        let listing = FolderListing(of: root.path(), upTo: 4)
        #expect(listing.names.count == 4)
        #expect(
            messages(listing) == [
                "error : there are more than 4 files below this folder; name one further down"
            ])
    }

    @Test("is nothing where there is no folder")
    func noFolder() throws {
        try make(["x"])
        defer { clear() }
        for place in ["", root.path() + "/x", root.path() + "/nowhere"] {
            let listing = FolderListing(of: place)
            #expect(listing.names == [])
            #expect(listing.faults == [])
        }
    }
}
