import CivilTime
import Plans
import Testing

@Suite("Schedules against the policy")
struct SchedulePolicyTests {
    private static let gap = "the program's policy is at most 2."

    @Test(
        "allow a weekend between sessions, and no third day",
        arguments: [
            (["Mon", "Wed", "Fri"], []),
            (
                ["Mon", "Tue", "Thu"],
                ["In weeks 1 and 2 there are up to 3 days between one session and the next; \(gap)"]
            ),
            (
                ["Mon"],
                ["In weeks 1 and 2 there are up to 6 days between one session and the next; \(gap)"]
            ),
        ])
    func weekends(days: [String], messages: [String]) throws {
        var request = try Written.request()
        request.track = ScheduleRequest.Track(
            id: "evening", name: "Evening",
            sessions: try days.map { try WeeklySpan.read("\($0) 18:00-21:00").get() })
        request.policy.daysBetweenSessions = 2
        #expect(Schedule(request).messages == messages)
    }

    @Test("count the days that a closure adds")
    func closures() throws {
        var request = try Written.request()
        request.policy.daysBetweenSessions = 2
        request.closed = [try Written.date("2026-11-30")]
        #expect(
            Schedule(request).messages.last
                == "In week 1 there are up to 4 days between one session and the next; \(Self.gap)")
    }

    @Test("say which weeks are below the hours")
    func below() throws {
        var request = try Written.request()
        request.weeks = 4
        request.ramp = .init(sessionsPerWeek: [1, 2, 3])
        request.policy.hoursPerWeek = 9...19
        #expect(
            Schedule(request).messages == [
                "Weeks 1 and 2 have 3 to 6 hours; "
                    + "the program's policy is at least 9 hours a week."
            ])
    }

    @Test("say which weeks are above the hours")
    func above() throws {
        var request = try Written.request()
        request.track = try Written.track("Mon 12:00-19:30")
        request.policy.hoursPerWeek = 1...7
        #expect(
            Schedule(request).messages == [
                "Weeks 1 to 3 have 7 hours 30 minutes; "
                    + "the program's policy is at most 7 hours a week."
            ])
    }

    @Test(
        "fold the numbers of weeks",
        arguments: [
            ([3], "week 3"), ([2, 1], "weeks 1 and 2"), ([1, 2, 3], "weeks 1 to 3"),
            ([1, 2, 4, 6, 7, 8], "weeks 1, 2, 4 and 6 to 8"),
            ([1, 2, 3, 5, 5], "weeks 1 to 3 and 5"),
        ])
    func weekNumbers(numbers: [Int], text: String) {
        #expect(WeekNumbers(numbers).text == text)
    }
}
