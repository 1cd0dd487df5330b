import CivilTime
import RulePacks
import TestSupport
import Testing

@Suite("A busy week")
struct BusyWeekTests {
    @Test("leaves free what some choice of busy half hours does", arguments: 1...60)
    func bruteForce(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let tracks = Self.someTracks(&random)
        let week = BusyWeek(tracks)
        let possible = try #require(week.possibleCounts())
        #expect(possible == Self.slowCounts(tracks), "seed \(seed): \(tracks)")
        for counts in possible {
            let lines = try #require(week.busyTimes(leaving: counts)).map(\.text)
            let busy = BusyTimes(try lines.flatMap { try BusyTimes.read($0).get().spans })
            #expect(free(tracks, besides: busy) == counts, "seed \(seed): \(lines)")
        }
        let impossible = tracks.map { _ in Int.random(in: 0...3, using: &random) }
        #expect((week.busyTimes(leaving: impossible) != nil) == possible.contains(impossible))
    }

    @Test(
        "is said in few lines",
        arguments: [
            ([3, 3], []), ([0, 3], ["Mon, Wed, Fri 09:00-12:00"]),
            ([0, 0], ["Mon, Wed, Fri 09:00-12:00", "Mon, Wed, Fri 18:00-21:00"]),
            ([2, 3], ["Mon 09:00-12:00"]),
        ])
    func lines(counts: [Int], lines: [String]) throws {
        let week = try Packs.shipped().busyWeek
        #expect(week.possibleCounts()?.count == 16)
        #expect(week.busyTimes(leaving: counts)?.map(\.text) == lines)
    }

    @Test("with tracks that meet at one time is not free for one of them alone")
    func sameTimes() throws {
        let session = try WeeklySpan.read("Mon 09:00-12:00").get()
        let inside = try WeeklySpan.read("Mon 10:00-11:00").get()
        #expect(BusyWeek([[session], [session]]).possibleCounts() == [[0, 0], [1, 1]])
        #expect(BusyWeek([[session], [inside]]).possibleCounts() == [[0, 0], [0, 1], [1, 1]])
        #expect(
            BusyWeek([[session], [inside]]).busyTimes(leaving: [0, 1])?.map(\.text)
                == ["Mon 09:00-10:00", "Mon 11:00-12:00"])
    }

    @Test("without tracks has nothing to be free")
    func noTracks() {
        #expect(BusyWeek([]).possibleCounts() == [[]])
        #expect(BusyWeek([]).busyTimes(leaving: []) == [])
        #expect(BusyWeek([]).busyTimes(leaving: [1]) == nil)
    }

    /// Eight tracks have millions of combinations, forty have more than a number counts.
    @Test("with more combinations than can be followed says nothing", arguments: [8, 40])
    func tooMany(trackCount: Int) {
        let tracks = (0..<trackCount).map { track in
            Weekday.allCases.compactMap { day in
                TimeOfDay(minutes: 30 * track).flatMap { start in
                    TimeOfDay(minutes: 30 * track + 30).flatMap {
                        WeeklySpan(day, from: start, to: $0)
                    }
                }
            }
        }
        #expect(BusyWeek(tracks).possibleCounts() == nil)
        #expect(
            trackCount == 8 || BusyWeek(tracks).busyTimes(leaving: tracks.map { _ in 3 }) == nil)
    }

    /// One to three tracks of up to three sessions on two days, which often overlap.
    private static func someTracks(_ random: inout SeededGenerator) -> [[WeeklySpan]] {
        (0..<Int.random(in: 1...3, using: &random)).map { _ in
            var sessions: [WeeklySpan] = []
            for _ in 0..<Int.random(in: 1...3, using: &random) {
                let day: Weekday = Bool.random(using: &random) ? .monday : .thursday
                let start = Int.random(in: 0...3, using: &random)
                let end = start + Int.random(in: 1...2, using: &random)
                guard let session = span(day, start, end),
                    !sessions.contains(where: { $0.overlaps(session) })
                else { continue }
                sessions.append(session)
            }
            return sessions.sorted()
        }
    }

    /// From so many half hours after 21:30 on; the fifth ends with the day.
    private static func span(_ day: Weekday, _ start: Int, _ end: Int) -> WeeklySpan? {
        guard let start = TimeOfDay(minutes: 1290 + 30 * start),
            let end = TimeOfDay(minutes: 1290 + 30 * end)
        else { return nil }
        return WeeklySpan(day, from: start, to: end)
    }

    /// Tries every choice of busy half hours.
    private static func slowCounts(_ tracks: [[WeeklySpan]]) -> [[Int]] {
        let pieces = [Weekday.monday, .thursday].flatMap { day in
            (0..<5).compactMap { span(day, $0, $0 + 1) }
        }
        var found: Set<[Int]> = []
        for choice in 0..<(1 << pieces.count) {
            let busy = pieces.indices.filter { choice >> $0 & 1 == 1 }.map { pieces[$0] }
            found.insert(free(tracks, besides: BusyTimes(busy)))
        }
        return found.sorted { $0.lexicographicallyPrecedes($1) }
    }
}

/// How many sessions of each track meet no busy time.
private func free(_ tracks: [[WeeklySpan]], besides busy: BusyTimes) -> [Int] {
    tracks.map { sessions in sessions.count { !busy.meets($0) } }
}
