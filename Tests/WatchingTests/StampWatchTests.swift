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
        #expect([without] + with == [false, false, false, false])
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
