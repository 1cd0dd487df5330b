import Foundation
import Testing
import Watching

@Suite("Watching a pack")
struct StampWatchTests {
    private let folder: URL

    init() throws {
        folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try Data("one".utf8).write(to: folder.appending(path: "a.yaml"))
    }

    /// What each of some looks says.
    private func looks(_ count: Int, _ watch: inout StampWatch) -> [Bool] {
        (0..<count).map { _ in watch.look(stamp) }
    }

    private var stamp: PackStamp { PackStamp(at: folder.path()) }

    @Test("sees a save once it is still, and names the file")
    func save() throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        let before = stamp
        var watch = StampWatch(before)
        let quiet = watch.look(stamp)
        #expect(!quiet)
        try Data("two!".utf8).write(to: folder.appending(path: "a.yaml"))
        let seen = looks(3, &watch)
        #expect(seen == [false, true, false])
        #expect(watch.taken.changes(since: before).map { $0.hasSuffix("a.yaml") } == [true])
    }

    @Test("does not take what an editor leaves for a moment")
    func dance() throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        var watch = StampWatch(stamp)
        let file = folder.appending(path: "a.yaml")
        try FileManager.default.moveItem(at: file, to: folder.appending(path: "a.yaml~"))
        let without = watch.look(stamp)
        try FileManager.default.moveItem(at: folder.appending(path: "a.yaml~"), to: file)
        let with = looks(3, &watch)
        #expect([without] + with.prefix(1) == [false, false])
        // Where renaming counts as a change, it is told once, when the file is back.
        #expect(with.count { $0 } <= 1)
    }

    @Test("sees what keeps the size and the time of writing")
    func changedBesides() throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        let file = folder.appending(path: "a.yaml")
        let time = try FileManager.default.attributesOfItem(atPath: file.path())
        let before = stamp
        let handle = try FileHandle(forWritingTo: file)
        try handle.write(contentsOf: Data("two".utf8))
        try handle.close()
        try FileManager.default.setAttributes(
            [.modificationDate: try #require(time[.modificationDate])], ofItemAtPath: file.path())
        let written = stamp
        #expect(written != before)
        try FileManager.default.setAttributes(
            [.posixPermissions: 0o600], ofItemAtPath: file.path())
        #expect(stamp != written)
    }

    @Test("looks behind links, to the pack and in it")
    func links() throws {
        let other = folder.deletingLastPathComponent().appending(path: UUID().uuidString)
        let link = folder.deletingLastPathComponent().appending(path: UUID().uuidString)
        let files = FileManager.default
        defer { for place in [folder, other, link] { try? files.removeItem(at: place) } }
        try files.createDirectory(at: other, withIntermediateDirectories: false)
        try files.createSymbolicLink(at: link, withDestinationURL: folder)
        let inside = folder.appending(path: "cases")
        try files.createSymbolicLink(at: inside, withDestinationURL: other)
        var stamps = [PackStamp(at: link.path())]
        try Data("one".utf8).write(to: other.appending(path: "b.yaml"))
        stamps.append(PackStamp(at: link.path()))
        #expect(stamps[1].changes(since: stamps[0]).map { $0.hasSuffix("cases/b.yaml") } == [true])
        try files.removeItem(at: other)
        stamps.append(PackStamp(at: link.path()))
        #expect(stamps[2] != stamps[1])
        try files.removeItem(at: inside)
        #expect(
            PackStamp(at: link.path()).changes(since: stamps[2]).map { $0.hasSuffix("/cases") }
                == [true])
    }

    @Test("passes over what is no rule file, and sees the folder vanish")
    func others() throws {
        let before = stamp
        for name in ["notes.txt", ".a.yaml.swp", "a.yaml.1.part"] {
            try Data().write(to: folder.appending(path: name))
        }
        #expect(stamp == before)
        #expect(!before.isGone)
        try FileManager.default.removeItem(at: folder)
        #expect(stamp.isGone)
        #expect(stamp != before)
    }
}
