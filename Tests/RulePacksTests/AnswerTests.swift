import CivilTime
import Diagnostics
import OrderedCollections
import RulePacks
import Testing

@Suite("An answer")
struct AnswerTests {
    @Test(
        "is read as its question asks",
        arguments: [
            ("ready: yes", .yesNo(true)), ("ready: true", .yesNo(true)),
            ("ready: no", .yesNo(false)), ("ready: \"false\"", .yesNo(false)),
            ("setting: home", .choice("home")), ("group_before: group_b", .choice("group_b")),
            ("made_it_hard: flooded", .choices(["flooded"])),
            ("made_it_hard: [flooded, schedule, flooded]", .choices(["schedule", "flooded"])),
            ("made_it_hard: []", .choices([])),
            ("sessions_missed: 0", .number(0)), ("sessions_missed: \"52\"", .number(52)),
            ("own_words: '  as # it: is '", .text("  as # it: is ")),
            ("own_words: \"null\"", .text("null")),
            ("own_words: prefer_not_to_say", .preferredNotToSay),
            ("busy: prefer_not_to_say", .preferredNotToSay),
        ] as [(String, Answer.Value)])
    func values(text: String, value: Answer.Value) throws {
        var read = try TestPack(adding: [])
        let answers = try #require(try read.answers(text))
        #expect(answers.given.values.map(\.value) == [value])
    }

    @Test(
        "about a length of time counts in days",
        arguments: [
            ("time_away: 3 weeks", 21), ("time_away: 45 days", 45), ("time_away: 2 months", 60),
            ("time_away: 1 year", 365), ("time_away: { since: 2026-09-14 }", 69),
            ("time_away: { since: 2026-11-22 }", 0),
        ])
    func days(text: String, days: Int) throws {
        var read = try TestPack(adding: [])
        let answers = try #require(try read.answers(text))
        guard case .days(let count) = answers.given["time_away"]?.value else {
            Issue.record("a length of time is days")
            return
        }
        #expect(count.days == days)
    }

    @Test(
        "is none when nothing is said",
        arguments: [
            "{}", "ready:", "ready: null", "ready: ~", "ready: ''", "own_words: '  '", "busy:",
            "answers:", "answers: {}", "label: A-17",
        ])
    func nothing(text: String) throws {
        var read = try TestPack(adding: [])
        let answers = try #require(try read.answers(text))
        #expect(answers.given.isEmpty)
    }

    @Test("keeps the busy times, and the lines as they were written")
    func busy() throws {
        var read = try TestPack(adding: [])
        let answers = try #require(
            try read.answers("busy: [Mon 09:00-10:00, Sat all day]"))
        let times = try #require(answers.busyTimes)
        #expect(times.spans.map(\.text) == ["Mon 09:00-10:00", "Sat 00:00-24:00"])
        guard case .availability(_, let lines) = answers.given["busy"]?.value else {
            Issue.record("busy times are an availability")
            return
        }
        #expect(lines == ["Mon 09:00-10:00", "Sat all day"])
    }

    @Test("stands in the order of the questions, with the frame around it")
    func frame() throws {
        var read = try TestPack(adding: [])
        let text = """
            { "label": "A-17", "start_on": "2026-11-30", "asked_on": null,
              "answers": { "ready": true, "time_away": "3 weeks" } }
            """
        let answers = try #require(try read.answers(text))
        #expect(answers.label?.value == "A-17")
        #expect(answers.startOn?.value == day("2026-11-30"))
        #expect(answers.askedOn == nil)
        #expect(Array(answers.given.keys) == ["time_away", "ready"])
    }
}
