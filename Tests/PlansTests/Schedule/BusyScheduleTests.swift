import CivilTime
import Plans
import Testing

@Suite("Schedules around busy times")
struct BusyScheduleTests {
    @Test("part a track's sessions into those that fit and those that do not")
    func parting() throws {
        let fit = FreeSessions(
            of: try Written.evening(), avoiding: try Written.busy("Mon-Tue 16:00-20:00"))
        #expect(fit.free.map(\.text) == ["Wed 18:00-21:00", "Fri 18:00-21:00"])
        #expect(fit.blocked.map(\.session.text) == ["Mon 18:00-21:00"])
        #expect(fit.blocked.map(\.busy.text) == ["Mon 16:00-20:00"])
    }

    @Test(
        "take every session as free when nobody said otherwise", arguments: [nil, BusyTimes.none])
    func unanswered(busy: BusyTimes?) throws {
        let fit = FreeSessions(of: try Written.evening(), avoiding: busy)
        #expect(fit.free.count == 3)
        #expect(fit.blocked == [])
    }

    @Test("name the sessions that fit, and what the others meet")
    func someFit() throws {
        var request = try Written.request()
        request.weeks = 1
        request.busy = try Written.busy("Mon 16:00-20:00", "Fri 20:00-02:00")
        let schedule = Schedule(request)
        #expect(schedule.lines == ["1: Wed Nov 25"])
        #expect(
            schedule.messages == [
                "Only 1 of the 3 sessions of the Evening track fits the times given: "
                    + "Wed 18:00-21:00 fits; Mon 18:00-21:00 meets the busy time Mon 16:00-20:00; "
                    + "Fri 18:00-21:00 meets the busy time Fri 20:00-24:00."
            ])
    }

    @Test("say so when two of three fit")
    func twoFit() throws {
        var request = try Written.request()
        request.weeks = 1
        request.busy = try Written.busy("Mon all day")
        #expect(
            Schedule(request).messages == [
                "Only 2 of the 3 sessions of the Evening track fit the times given: "
                    + "Wed 18:00-21:00 and Fri 18:00-21:00 fit; "
                    + "Mon 18:00-21:00 meets the busy time Mon 00:00-24:00."
            ])
    }

    @Test("have no weeks when nothing fits, and say why")
    func noneFit() throws {
        var request = try Written.request()
        request.track = try Written.track("Mon 18:00-21:00")
        request.busy = try Written.busy("Mon-Fri 20:59-22:00")
        let schedule = Schedule(request)
        #expect(schedule.weeks == [])
        #expect(
            schedule.messages == [
                "The one session of the Evening track does not fit the times given: "
                    + "Mon 18:00-21:00 meets the busy time Mon 20:59-22:00."
            ])
    }

    @Test("say when the ramp asks for more than fits, and for more than the track has")
    func rampBeyond() throws {
        var request = try Written.request()
        request.weeks = 6
        request.busy = try Written.busy("Wed all day")
        request.ramp = .init(sessionsPerWeek: [1, 3, 3, 2, 4])
        #expect(
            Schedule(request).messages.dropFirst() == [
                "The ramp asks for 3 sessions in weeks 2 and 3; 2 fit the times given.",
                "The ramp asks for 4 sessions in weeks 5 and 6; the Evening track has 3.",
            ])
    }
}
