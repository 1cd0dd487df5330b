import CivilTime
import Diagnostics
import Plans
import RulePacks
import Testing

@Suite("A plan")
struct PlanTests {
    @Test("of nothing said claims nothing")
    func nothing() throws {
        let plan = try Drafting("{}").plan
        #expect(plan.heard == [])
        #expect(plan.decisions.map(\.options.count) == [0])
        #expect(plan.decisions.map(\.isSettled) == [false])
        #expect(plan.openQuestions.map(\.question) == ["wish"])
        #expect(plan.schedule.weeks == [])
        #expect(plan.steps == [])
        #expect(plan.checks == [])
    }

    @Test("names the rule, its place, what it looked at, its source and its note")
    func reason() throws {
        let reasons = try Drafting("{ wish: [evening] }").decision("week").reasons
        #expect(reasons.map(\.rule) == ["week-evening"])
        #expect(reasons.map(\.because) == ["They asked for evenings."])
        #expect(reasons.map(\.file) == ["pack.yaml"])
        #expect(reasons.map(\.line) == [48])
        let matched = reasons.flatMap(\.matched)
        #expect(matched.map(\.subject) == ["wish"])
        #expect(matched.map(\.test) == ["evening"])
        #expect(matched.map(\.answer) == ["evening"])
        #expect(reasons.map(\.source) == ["A talk"])
        #expect(reasons.map(\.note) == ["Ask again."])
    }

    @Test("keeps what was not said apart from what the person would rather not say")
    func preferredNotToSay() throws {
        let plan = try Drafting("{ wish: prefer_not_to_say, away: null, group: '' }").plan
        #expect(plan.heard.map(\.question) == ["wish"])
        #expect(plan.heard.map(\.said) == [.preferredNotToSay])
        #expect(plan.openQuestions.map(\.preferredNotToSay) == [true])
    }

    @Test("tells what was heard in the words of the choices, and quotes the person's own")
    func heard() throws {
        let plan = try Drafting(
            "{ wish: [slow, evening], group: evening_a, away: 6 weeks, why_long: It was long., sure: yes, busy: [Mon 08:00-10:00] }"
        ).plan
        #expect(
            plan.heard.map(\.said) == [
                .chosen(["Evenings", "A slow start"]), .chosen(["Group A"]), .chosen(["6 weeks"]),
                .ownWords("It was long."), .chosen(["Yes"]), .chosen(["Mon 08:00-10:00"]),
            ])
    }

    @Test("says so when an answer is set aside")
    func setAside() throws {
        let plan = try Drafting("{ away: 5 days, sure: yes }").plan
        #expect(plan.notices.count == 1)
        #expect(plan.notices.first?.contains("Are you sure?") == true)
    }

    @Test("says so when the rules are due for a review")
    func review() throws {
        #expect(try Drafting("{}", today: "2026-12-01").plan.notices == [])
        #expect(try Drafting("{}", today: "2026-12-02").plan.notices.count == 1)
    }

    @Test("keeps the first of two tracks and says that there are two")
    func conflict() throws {
        let plan = try Drafting("{ wish: [twice] }").plan
        #expect(plan.track?.id.value == "evening")
        #expect(plan.notices.count == 1)
        #expect(plan.notices.first?.contains("Morning track") == true)
    }

    @Test("lists steps by deadline, each once, with the days that the weeks give")
    func steps() throws {
        let steps = try Drafting("{ wish: [evening, slow] }").plan.steps
        #expect(steps.map(\.what) == ["Choose a time", "Hold the check-in", "Meet the group"])
        #expect(steps.map { $0.date?.isoText } == ["2026-11-22", nil, "2026-11-23"])
        #expect(steps.map(\.client) == ["Choose a time", "We talk.", nil])
    }
}
