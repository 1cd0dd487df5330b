import CivilTime
import Plans
import Testing

@Suite("Schedules")
struct ScheduleTests {
    @Test("have every session on its date when nothing stands in the way")
    func full() throws {
        let schedule = Schedule(try Written.request())
        #expect(
            schedule.lines == [
                "1: Mon Nov 23, Wed Nov 25, Fri Nov 27", "2: Mon Nov 30, Wed Dec 2, Fri Dec 4",
                "3: Mon Dec 7, Wed Dec 9, Fri Dec 11",
            ])
        #expect(schedule.messages == [])
        #expect(schedule.weeks.map(\.minutes) == [540, 540, 540])
        #expect(schedule.weeks.map(\.hours) == [9, 9, 9])
        #expect(
            schedule.weeks.map(\.firstDay.isoText) == ["2026-11-23", "2026-11-30", "2026-12-07"])
        #expect(schedule.weeks[0].sessions[0].start.text24 == "18:00")
        #expect(schedule.weeks[0].sessions[0].end.text24 == "21:00")
    }

    @Test("ramp up week by week, keep the familiar days and say when to look back")
    func ramp() throws {
        var request = try Written.request()
        request.weeks = 5
        request.ramp = .init(sessionsPerWeek: [1, 1, 2, 3], reviewEvery: 1)
        let schedule = Schedule(request)
        #expect(
            schedule.lines == [
                "1: Mon Nov 23 | review Mon Nov 23", "2: Mon Nov 30 | review Mon Nov 30",
                "3: Mon Dec 7, Fri Dec 11 | review Fri Dec 11",
                "4: Mon Dec 14, Wed Dec 16, Fri Dec 18 | review Fri Dec 18",
                "5: Mon Dec 21, Wed Dec 23, Fri Dec 25",
            ])
        #expect(schedule.messages == [])
    }

    @Test("begin on the first session on or after the day asked for")
    func midweek() throws {
        var request = try Written.request()
        request.notBefore = try Written.date("2026-11-24")
        request.ramp = .init(sessionsPerWeek: [1, 1, 2])
        let schedule = Schedule(request)
        #expect(
            schedule.lines == [
                "1: Wed Nov 25", "2: Wed Dec 2", "3: Mon Dec 7, Fri Dec 11",
            ])
        #expect(schedule.weeks[0].firstDay.isoText == "2026-11-24")
        #expect(schedule.messages == [])
    }

    @Test("say that a first week has fewer sessions than are wanted")
    func shortFirstWeek() throws {
        var request = try Written.request()
        request.notBefore = try Written.date("2026-11-26")
        request.weeks = 2
        let schedule = Schedule(request)
        #expect(schedule.lines == ["1: Fri Nov 27", "2: Mon Nov 30, Wed Dec 2, Fri Dec 4"])
        #expect(
            schedule.messages == [
                "Week 1 begins on Thu Nov 26, so it offers 1 session instead of 3."
            ]
        )
    }

    @Test("begin in the next week when none of the week is left")
    func nextWeek() throws {
        var request = try Written.request()
        request.notBefore = try Written.date("2026-11-28")
        request.weeks = 1
        let schedule = Schedule(request)
        #expect(schedule.lines == ["1: Mon Nov 30, Wed Dec 2, Fri Dec 4"])
        #expect(schedule.weeks[0].firstDay.isoText == "2026-11-30")
        #expect(schedule.messages == [])
    }

    @Test("leave out closed days and say so, without moving a session")
    func closedDays() throws {
        var request = try Written.request()
        request.closed = try ["2026-12-09", "2026-12-02", "2026-12-03"].map(Written.date)
        let schedule = Schedule(request)
        #expect(
            schedule.lines == [
                "1: Mon Nov 23, Wed Nov 25, Fri Nov 27", "2: Mon Nov 30, Fri Dec 4",
                "3: Mon Dec 7, Fri Dec 11",
            ])
        #expect(
            schedule.messages == [
                "There is no session on Wed Dec 2 and Wed Dec 9, when the program is closed, "
                    + "and none is made up on another day."
            ])
    }

    @Test("take another day for the first session when its day is closed")
    func closedFirstDay() throws {
        var request = try Written.request()
        request.closed = [try Written.date("2026-11-23")]
        request.ramp = .init(sessionsPerWeek: [1, 1, 3])
        let schedule = Schedule(request)
        #expect(
            schedule.lines == [
                "1: Wed Nov 25", "2: Wed Dec 2", "3: Mon Dec 7, Wed Dec 9, Fri Dec 11",
            ])
        #expect(schedule.messages == [])
    }

    @Test("begin after a week that is closed altogether, and say so")
    func closedFirstWeek() throws {
        var request = try Written.request()
        request.notBefore = try Written.date("2026-11-25")
        request.weeks = 1
        request.closed = try ["2026-11-25", "2026-11-27"].map(Written.date)
        let schedule = Schedule(request)
        #expect(schedule.lines == ["1: Mon Nov 30, Wed Dec 2, Fri Dec 4"])
        #expect(
            schedule.messages == [
                "There is no session on Wed Nov 25 and Fri Nov 27, when the program is closed, "
                    + "and none is made up on another day."
            ])
    }

    @Test("keep a later week that is closed altogether, and still review it")
    func closedLaterWeek() throws {
        var request = try Written.request()
        request.ramp = .init(sessionsPerWeek: [1, 1, 1], reviewEvery: 2)
        request.closed = try ["2026-11-30", "2026-12-04", "2026-12-07"].map(Written.date)
        let schedule = Schedule(request)
        #expect(
            schedule.lines == [
                "1: Mon Nov 23", "2:  | review Tue Dec 8", "3:  | review Fri Dec 11",
            ])
    }

    @Test("end with the calendar, not with a crash", arguments: [1, 9, Int.max])
    func calendarEnds(weeks: Int) throws {
        var request = try Written.request()
        request.notBefore = try Written.date("2199-12-23")
        request.weeks = weeks
        let schedule = Schedule(request)
        #expect(schedule.lines == ["1: Mon Dec 23, Wed Dec 25, Fri Dec 27"])
        let expected =
            weeks == 1
            ? [] : ["Dates end with the year 2199, so 1 of \(weeks) weeks have them."]
        #expect(schedule.messages == expected)
    }

    @Test("are said to be empty when they are", arguments: [0, -1, Int.min])
    func noWeeks(weeks: Int) throws {
        var request = try Written.request()
        request.weeks = weeks
        #expect(Schedule(request).lines == [])
        #expect(Schedule(request).messages.count == 1)
        request.weeks = 1
        request.ramp = .init(sessionsPerWeek: [weeks])
        #expect(Schedule(request).lines == ["1: "])
        #expect(Schedule(request).messages == ["No session has a date in these weeks yet."])
    }

    @Test("wait for a track")
    func noTrack() throws {
        var request = try Written.request()
        request.track = nil
        #expect(Schedule(request).lines == [])
        #expect(
            Schedule(request).messages == [
                "No track is chosen yet, so sessions have no dates yet."
            ])
        request.track = try Written.track()
        #expect(
            Schedule(request).messages == [
                "The Evening track has no weekly sessions, so there are no dates yet."
            ])
    }
}
