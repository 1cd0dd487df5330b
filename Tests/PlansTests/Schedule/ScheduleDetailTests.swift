import CivilTime
import Plans
import Testing

@Suite("Modes, online sessions and reviews")
struct ScheduleDetailTests {
    @Test("listening leads over a few words to open sessions")
    func listenFirst() throws {
        var request = try Written.request()
        request.firstSessions = .init(count: 2, mode: .listen)
        #expect(
            Schedule(request).lines.prefix(2) == [
                "1: Mon Nov 23 listen, Wed Nov 25 listen, Fri Nov 27 check_in",
                "2: Mon Nov 30 check_in, Wed Dec 2, Fri Dec 4",
            ])
    }

    @Test("a first check-in leads to open sessions at once")
    func checkInFirst() throws {
        var request = try Written.request()
        request.firstSessions = .init(count: 1, mode: .checkIn)
        #expect(
            Schedule(request).lines.first == "1: Mon Nov 23 check_in, Wed Nov 25, Fri Nov 27")
    }

    @Test("first sessions past the end are no trouble", arguments: [Int.max, 9])
    func manyFirst(count: Int) throws {
        var request = try Written.request()
        request.firstSessions = .init(count: count, mode: .listen)
        let sessions = Schedule(request).weeks.flatMap(\.sessions)
        #expect(sessions.count == 9 && sessions.allSatisfy { $0.mode == .listen })
    }

    @Test("no first sessions are all open", arguments: [0, -1, Int.min])
    func noFirst(count: Int) throws {
        var request = try Written.request()
        request.firstSessions = .init(count: count, mode: .listen)
        #expect(Schedule(request).weeks.flatMap(\.sessions).allSatisfy { $0.mode == .open })
    }

    @Test("online sessions come late in the week, and the first session back is in person")
    func online() throws {
        var request = try Written.request()
        request.ramp = .init(sessionsPerWeek: [1, 2, 3])
        request.onlinePerWeek = 1
        let schedule = Schedule(request)
        #expect(
            schedule.lines == [
                "1: Mon Nov 23", "2: Mon Nov 30, Fri Dec 4 online",
                "3: Mon Dec 7, Wed Dec 9, Fri Dec 11 online",
            ])
        #expect(
            schedule.messages == [
                "The first session back is in person, so week 1 has no session online yet."
            ])
    }

    @Test("two online sessions of four are spread")
    func onlineSpread() throws {
        var request = try Written.request()
        request.track = try Written.track(
            "Mon 18:00-21:00", "Tue 18:00-21:00", "Wed 18:00-21:00", "Thu 18:00-21:00")
        request.weeks = 2
        request.onlinePerWeek = 2
        let schedule = Schedule(request)
        #expect(
            schedule.lines == [
                "1: Mon Nov 23, Tue Nov 24 online, Wed Nov 25, Thu Nov 26 online",
                "2: Mon Nov 30, Tue Dec 1 online, Wed Dec 2, Thu Dec 3 online",
            ])
        #expect(schedule.messages == [])
    }

    @Test("more online sessions than sessions are said")
    func onlineBeyond() throws {
        var request = try Written.request()
        request.weeks = 2
        request.onlinePerWeek = 4
        let schedule = Schedule(request)
        #expect(
            schedule.lines == [
                "1: Mon Nov 23, Wed Nov 25 online, Fri Nov 27 online",
                "2: Mon Nov 30 online, Wed Dec 2 online, Fri Dec 4 online",
            ])
        #expect(
            schedule.messages == [
                "The first session back is in person, so week 1 has 2 online sessions "
                    + "instead of 4.",
                "4 online sessions a week were asked for; "
                    + "weeks 1 and 2 have fewer sessions than that.",
            ])
    }

    @Test(
        "reviews end each period of the ramp, and the last one ends with it",
        arguments: [
            ([1, 2, 3], 1, [1, 2, 3]), ([1, 2, 3], 2, [2, 3]), ([1, 2, 3, 3], 2, [2, 4]),
            ([1, 2, 3], 9, [3]), ([3], 1, [1]), ([1, 2, 3, 3, 3, 3, 3, 3], 4, [4]), ([], 1, []),
            ([1, 2, 3], 0, []), ([1, 2, 3], -1, []),
        ])
    func reviews(ramp: [Int], every: Int, weeks: [Int]) throws {
        var request = try Written.request()
        request.weeks = 6
        request.ramp = .init(sessionsPerWeek: ramp, reviewEvery: every)
        let reviewed = Schedule(request).weeks.filter { $0.reviewOn != nil }
        #expect(reviewed.map(\.number) == weeks)
        #expect(reviewed.map(\.reviewOn) == reviewed.map(\.sessions.last?.date))
    }
}
