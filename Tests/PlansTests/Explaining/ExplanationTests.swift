import CivilTime
import Diagnostics
import OrderedCollections
import Plans
import RulePacks
import TestSupport
import Testing

@Suite("Explanations")
struct ExplanationTests {
    @Test("tell of every decision of a small pack")
    func golden() throws {
        let pack = try Packs.small()
        let answers = try Packs.answers(
            "{ away: 6 weeks, hard: [flooded, alone], busy: [Mon all day], done: 3 }", to: pack)
        let text = TextWriter().write(
            Explanation.document(Explanation.all(of: answers, by: pack)))
        try expectGolden(text, "../Golden/small-explanation.txt")
    }

    @Test(
        "say what kept a rule from deciding",
        arguments: [
            (
                "away: 5 days", "pace-after-a-month",
                "did not apply: away is 5 days (asked for: more than 30 days); and 1 more"
            ),
            (
                "hard: flooded", "pace-after-a-month",
                "did not apply: away is unanswered (asked for: more than 30 days)"
            ),
            ("{away: 40 days, hard: [alone, late]}", "pace-after-a-month", "decided"),
            (
                "{away: 40 days, hard: [alone]}", "pace-after-a-month",
                "did not apply: none of these: hard is alone (asked for: any of flooded or late); or hard is alone (asked for: all of alone and late)"
            ),
            (
                "{away: 40 days, hard: []}", "pace-after-a-month",
                "did not apply: none of these: hard is none of these (asked for: any of flooded or late); or hard is none of these (asked for: all of alone and late)"
            ),
            (
                "{away: 40 days, hard: flooded, wish: at_once}", "pace-after-a-month",
                "set aside because wish is at_once"
            ),
            (
                "{away: 40 days, hard: flooded, done: 7, busy: []}", "pace-after-a-month",
                "set aside because done is 7 (asked for: at least 6) and evening_sessions_free is 2 (asked for: exactly 2)"
            ),
            (
                "{away: 5 days, wish: at_once, hard: flooded}", "pace-after-a-month",
                "did not apply: away is 5 days (asked for: more than 30 days); set aside because wish is at_once"
            ),
            (
                "{away: 40 days, hard: flooded, wish: small}", "pace-small",
                "applied too, but an earlier rule decided: pace-after-a-month"
            ),
            (
                "{wish: prefer_not_to_say}", "pace-asked",
                "did not apply: wish is unanswered (asked for: at_once)"
            ),
            ("{}", "otherwise", "decided, because no rule applies"),
            ("{wish: at_once}", "otherwise", "was not needed, because a rule applies: pace-asked"),
            (
                "{wish: at_once}", "support-slow-start",
                "did not apply: pace is whole (asked for: ramp or open)"
            ),
            ("{hard: alone}", "support-alone", "decided"),
            ("{busy: [Mon-Sun all day]}", "track-taken", "decided"),
            (
                "{busy: [Mon-Sun all day]}", "track-free",
                "did not apply: evening_sessions_free is 0 (asked for: at least 1)"
            ),
        ])
    func verdicts(yaml: String, rule: String, verdict: String) throws {
        let pack = try Packs.small()
        let all = Explanation.all(of: try Packs.answers(yaml, to: pack), by: pack)
        let accounts = all.flatMap { $0.rules + ($0.otherwise.map { [$0] } ?? []) }
        let account = try #require(accounts.first { $0.rule == rule })
        #expect(account.verdict == verdict)
    }

    @Test("agree with the plan, and leave no rule without a word")
    func agreement() throws {
        let pack = try Packs.shipped()
        let today = try #require(Packs.today)
        // A third of the cases takes a third of the time.
        for packCase in pack.cases.enumerated().filter({ $0.offset % 3 == 0 }).map(\.element) {
            let plan = Plan(packCase.answers, by: pack, today: today)
            let all = Explanation.all(of: packCase.answers, by: pack)
            #expect(all.count == plan.decisions.count)
            for (explanation, planned) in zip(all, plan.decisions) {
                #expect(explanation.options.map(\.id) == planned.options.map(\.id.value))
                let accounts = explanation.rules + (explanation.otherwise.map { [$0] } ?? [])
                let decided = accounts.filter { $0.verdict.hasPrefix("decided") }
                #expect(decided.map(\.rule) == planned.reasons.map(\.rule))
                #expect(accounts.allSatisfy { !$0.verdict.isEmpty })
            }
        }
    }

    @Test("can be about one option or rule alone")
    func only() throws {
        let pack = try Packs.small()
        let all = Explanation.all(of: try Packs.answers("{}", to: pack), by: pack)
        let ramp = all.compactMap { $0.only(about: "ramp", by: pack) }
        #expect(ramp.map(\.decision) == ["pace"])
        #expect(ramp.flatMap(\.rules).map(\.rule) == ["pace-after-a-month", "pace-small"])
        #expect(ramp.allSatisfy { $0.otherwise == nil })
        let call = all.compactMap { $0.only(about: "support-alone", by: pack) }
        #expect(call.flatMap(\.rules).map(\.rule) == ["support-alone"])
        let otherwise = all.compactMap { $0.only(about: "otherwise", by: pack) }
        #expect(otherwise.map(\.decision) == ["pace"])
        #expect(otherwise.flatMap(\.rules).isEmpty)
        #expect(all.allSatisfy { $0.only(about: "nothing", by: pack) == nil })
    }
}
