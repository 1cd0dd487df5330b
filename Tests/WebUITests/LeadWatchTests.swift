import CivilTime
import Comparing
import Diagnostics
import Foundation
import PackTesting
import Proofs
import RulePacks
import Testing
import WebUI

@Suite("The watch over a pack")
struct LeadWatchTests {
    @Test("reads what was saved, once it has been still for a look")
    func saved() throws {
        let watched = try Watched()
        defer { watched.pack.remove() }
        try watched.pack.save(
            SmallPack.pace.replacing("wish: some", with: "wish: whole"), as: "pace.yaml")
        watched.watch.look()
        #expect(watched.shelf.now.edition == 1)
        watched.watch.look()
        #expect(watched.shelf.now.edition == 2)
        #expect(watched.shelf.now.trouble == [])
        watched.watch.look()
        #expect(watched.shelf.now.edition == 2)
    }

    @Test("keeps the last good pack while the folder holds a broken one")
    func broken() throws {
        let watched = try Watched()
        defer { watched.pack.remove() }
        let good = watched.shelf.now.served
        try watched.save(SmallPack.pace.replacing("ready: no", with: "redy: no"))
        #expect(watched.shelf.now.served === good)
        #expect(watched.shelf.now.trouble.map(\.id) == [.unknownName])
        #expect(watched.shelf.now.edition == 2)
        try watched.save(SmallPack.pace)
        #expect(watched.shelf.now.served === good)
        #expect(watched.shelf.now.trouble == [])
        #expect(watched.shelf.now.edition == 3)
    }

    @Test("tells of a folder that vanished, and reads it when it is back")
    func vanished() throws {
        let watched = try Watched()
        defer { watched.pack.remove() }
        let aside = watched.pack.folder.appendingPathExtension("aside")
        try FileManager.default.moveItem(at: watched.pack.folder, to: aside)
        watched.look()
        #expect(watched.shelf.now.trouble.map(\.id) == [.unreadable])
        try FileManager.default.moveItem(at: aside, to: watched.pack.folder)
        watched.look()
        #expect(watched.shelf.now.trouble == [])
    }

    @Test("finds nothing new in a file that was saved as it was")
    func touched() throws {
        let watched = try Watched()
        defer { watched.pack.remove() }
        try watched.save(SmallPack.pace)
        #expect(watched.shelf.now.edition == 1)
    }

    @Test("has what was saved compared and proved, and looks by itself")
    func started() async throws {
        let watched = try Watched()
        defer { watched.pack.remove() }
        watched.watch.start()
        defer { watched.watch.stop() }
        try await watched.wait { $0.report != nil }
        #expect(watched.shelf.now.report?.cases.map(\.passed) == [true, true])
        try watched.pack.save(
            SmallPack.pace.replacing("wish: whole, ready: yes", with: "wish: whole"),
            as: "pace.yaml")
        try await watched.wait { $0.edition == 2 && $0.report != nil }
        guard case .compared(let comparison) = watched.shelf.now.change else {
            Issue.record("it is compared before it is proved")
            return
        }
        let shares = comparison.decisions.map { decision -> Double in
            guard case .changed(let change) = decision.finding else { return 0 }
            return change.share
        }
        // `whole` with nothing said about being ready: one of nine ways to answer two questions for the
        // pace, and where nothing is said of helpers, one of 45 for the call.
        #expect(shares.map { ($0 * 45).rounded() } == [1, 5])
    }

    @Test("gives up the proof of a pack that is served no more")
    func superseded() throws {
        struct Superseded: Error {}
        let small = try SmallPack()
        defer { small.remove() }
        let pack = try small.read().served.pack
        var steps = 0
        #expect(throws: Superseded.self) {
            try PackProof(pack) { _ in
                steps += 1
                if steps == 2 { throw Superseded() }
            }
        }
        #expect(steps == 2)
    }

    @Test("gives up a comparison, too")
    func supersededComparison() throws {
        let small = try SmallPack()
        defer { small.remove() }
        let before = try small.read().served.pack
        try small.save(SmallPack.pace.replacing("wish: some", with: "wish: whole"), as: "pace.yaml")
        let now = try small.read().served.pack
        var looks = 0
        let whole = PackComparison(before, now) {
            looks += 1
            return true
        }
        #expect(whole.decisions.count { $0.isCompared } == 2)
        for last in 0..<looks {
            var rest = last
            let part = PackComparison(before, now) {
                rest -= 1
                return rest >= 0
            }
            #expect(part.decisions.count { $0.isCompared } < 2)
        }
    }
}

extension DecisionComparison {
    fileprivate var isCompared: Bool { if case .notCompared = finding { false } else { true } }
}

/// A small pack on a shelf, with a watch that looks when it is told to.
private struct Watched {
    let pack: SmallPack
    let shelf: PackShelf
    let watch: PackWatch

    init() throws {
        pack = try SmallPack()
        let read = try pack.read()
        shelf = PackShelf(read.served)
        let day = try #require(SmallPack.day)
        watch = PackWatch(read, on: shelf, provedBy: PackProver(for: shelf) { day })
    }

    func save(_ pace: String) throws {
        try pack.save(pace, as: "pace.yaml")
        look()
    }

    /// Until what there is has been still.
    func look() {
        watch.look()
        watch.look()
    }

    func wait(until isDone: (PackShelf.State) -> Bool) async throws {
        for _ in 0..<3_000 where !isDone(shelf.now) { try await Task.sleep(for: .milliseconds(20)) }
        #expect(isDone(shelf.now))
    }
}
