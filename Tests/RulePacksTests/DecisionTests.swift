import Diagnostics
import RulePacks
import Testing

@Suite("Decisions of a pack")
struct DecisionTests {
    @Test(
        "come to what their rules say",
        arguments: [
            ("{}", "track", ["evening_track"]), ("{}", "pace", ["full_start"]),
            ("{}", "supports", []),
            ("busy: []", "track", ["morning_track"]),
            ("{ busy: [], group_before: group_b }", "track", ["evening_track"]),
            ("{ busy: [Mon-Wed all day] }", "track", ["evening_track"]),
            ("{ made_it_hard: [flooded], time_away: 31 days }", "pace", ["slow_start"]),
            ("{ made_it_hard: [flooded], time_away: 30 days }", "pace", ["full_start"]),
            ("{ made_it_hard: [schedule], time_away: 31 days }", "pace", ["full_start"]),
            ("ready: no", "supports", ["first_talk"]),
            ("ready: prefer_not_to_say", "supports", []),
            ("setting: clinic", "supports", ["ride", "first_talk"]),
            ("sessions_missed: 6", "supports", ["ride", "first_talk"]),
            ("{ sessions_missed: 5, setting: home }", "supports", []),
            ("{ ready: no, setting: clinic }", "supports", ["first_talk", "ride"]),
        ])
    func base(answers: String, decision: ID, options: [ID]) throws {
        var read = try TestPack(adding: [])
        #expect(try read.results(answers)[decision] == options)
    }

    @Test("take the first rule that applies, and may look at others' results")
    func chained() throws {
        var read = try TestPack(
            adding: """
                decision: after
                title: After
                hit_policy: first
                options: { a: { name: A, plan: A. }, b: { name: B, plan: B. }, c: { name: C, plan: C. } }
                rules:
                  - { id: after-slow, when: { pace: slow_start }, then: a, because: It is slow. }
                  - { id: after-talk, when: { supports: first_talk }, then: b, because: There is a talk. }
                otherwise: { then: c, because: Neither. }
                """)
        let flooded = "made_it_hard: flooded, time_away: 1 year"
        #expect(try read.results("{ \(flooded), ready: no }")["after"] == ["a"])
        #expect(try read.results("{ ready: no }")["after"] == ["b"])
        #expect(try read.results("{}")["after"] == ["c"])
    }

    @Test("leave a line that can never hold as it is: the rule never applies")
    func neverHolds() throws {
        var read = try TestPack(
            adding: """
                decision: other
                title: Other
                hit_policy: first
                options: { a: { name: A, plan: A. }, b: { name: B, plan: B. } }
                rules:
                  - { id: other-never, when: { sessions_missed: under 0 }, then: a, because: Never. }
                otherwise: { then: b, because: Always. }
                """)
        #expect(read.log.diagnostics.map(\.id) == [.neverHolds])
        for count in [0, 1, 52] {
            #expect(try read.results("sessions_missed: \(count)")["other"] == ["b"])
        }
        #expect(try read.results("{}")["other"] == ["b"])
    }
}
