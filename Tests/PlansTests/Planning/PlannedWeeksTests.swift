import CivilTime
import Diagnostics
import Plans
import RulePacks
import Testing

@Suite("The weeks of a plan")
struct PlannedWeeksTests {
    @Test("follow the track, the ramp, the online day and the first sessions")
    func effects() throws {
        let schedule = try Drafting("{ wish: [evening, slow] }").plan.schedule
        #expect(schedule.weeks.map(\.sessions.count) == [1, 2, 3])
        #expect(schedule.weeks.map { $0.sessions.count { $0.isOnline } } == [0, 1, 1])
        #expect(
            schedule.weeks.flatMap(\.sessions).map(\.mode) == [
                .listen, .checkIn, .open, .open, .open, .open,
            ])
    }

    @Test("begin no earlier than asked, and never before the plan's date")
    func start() throws {
        let later = try Drafting("{ start_on: 2026-12-08, answers: { wish: [evening] } }").plan
        #expect(later.schedule.weeks.first?.sessions.first?.date.isoText == "2026-12-09")
        let past = try Drafting("{ start_on: 2026-11-02, answers: { wish: [evening] } }").plan
        #expect(past.schedule.weeks.first?.sessions.first?.date.isoText == "2026-11-23")
    }

    @Test("leave out the program's closed days and say so")
    func closed() throws {
        let schedule = try Drafting("{ wish: [evening] }").plan.schedule
        let days = schedule.weeks.flatMap(\.sessions).map(\.date.isoText)
        #expect(days.contains("2026-11-30"))
        #expect(!days.contains("2026-12-02"))
        #expect(schedule.remarks.contains { $0.message.contains("Wed Dec 2") })
    }

    @Test("say which sessions meet a busy time")
    func busy() throws {
        let plan = try Drafting("{ wish: [evening], busy: [Mon-Wed 17:00-19:00] }").plan
        #expect(plan.schedule.weeks.allSatisfy { $0.sessions.count == 1 })
        let messages = plan.schedule.remarks.map(\.message)
        #expect(
            messages.contains { $0.hasPrefix("Only 1 of the 3 sessions") || $0.contains("1 of 3") })
    }

    @Test("say of every track how far it fits while none is chosen")
    func noTrack() throws {
        let plan = try Drafting("{ busy: [Mon 17:00-19:00, Tue 08:00-10:00] }").plan
        let messages = plan.schedule.remarks.map(\.message)
        #expect(messages.contains { $0.contains("Evening") })
        #expect(messages.contains { $0.contains("Morning") })
    }

    @Test("bring the policy and the reviews before the clinician")
    func checks() throws {
        let checks = try Drafting("{ wish: [evening, slow] }").plan.checks
        #expect(checks.first == "Confirm the level of care.")
        #expect(checks.contains { $0.contains("at least 9 hours") })
        #expect(checks.contains { $0.contains("at most 2") })
        #expect(checks.last?.hasPrefix("Look at the pace together on Mon Nov 23") == true)
    }

    @Test("name the group to return to, or the others of the track")
    func groups() throws {
        func names(_ answers: String) throws -> [String] {
            try Drafting(answers).plan.groups.map(\.name.value)
        }
        #expect(try names("{ wish: [evening, old_group], group: evening_b }") == ["Group B"])
        #expect(try names("{ wish: [evening, old_group] }") == [])
        #expect(try names("{ wish: [evening, new_group], group: evening_b }") == ["Group A"])
        #expect(try names("{ wish: [new_group], group: evening_b }") == ["Group A", "Group C"])
        #expect(try names("{ wish: [evening], group: evening_b }") == [])
    }
}
