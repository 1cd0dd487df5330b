import CivilTime
import Diagnostics
import Foundation
import OrderedCollections
import RulePacks
import TestSupport
import Testing
import WebUI
import YAMLTree

@Suite("What a form says")
struct FormAnswersTests {
    private let pack: RulePack
    private let today: CalendarDate

    init() throws {
        let site = try Site.ofDefaultPack()
        pack = site.shelf.now.served.pack
        today = try #require(CalendarDate(year: 2026, month: 11, day: 22))
    }

    @Test("is what a file says from which the form was filled in", arguments: try Sample.all())
    func samples(sample: Sample) throws {
        let answers = try sample.answers(to: pack, today: today)
        let form = FormAnswers(
            FormFields(answers, by: pack, today: today), to: pack, today: today)
        #expect(form.faults.isEmpty)
        let again = FormAnswers(
            FormFields(form.answers, by: pack, today: today), to: pack, today: today)
        #expect(again.answers.fileText == form.answers.fileText)
        // A step is the same wherever it is written.
        #expect(form.answers.review.decided == answers.review.decided)
        #expect(form.answers.review.overruled == answers.review.overruled)
        #expect(reviewed(form.answers) == reviewed(answers))
        #expect(form.answers.label?.value == answers.label?.value)
        for (question, answer) in answers.given {
            guard case .availability(let times, _) = answer.value else {
                #expect(form.answers.given[question]?.value == answer.value)
                continue
            }
            guard case .availability(let read, _) = form.answers.given[question]?.value else {
                Issue.record("the busy times are read back")
                continue
            }
            #expect(isSame(times, read))
        }
    }

    /// The review as a file says it.
    private func reviewed(_ answers: Answers) -> String {
        Answers(review: answers.review).fileText
    }

    /// Whether the same minutes are taken; a line for five days is folded from five.
    private func isSame(_ one: BusyTimes, _ other: BusyTimes) -> Bool {
        Weekday.allCases.allSatisfy { day in
            stride(from: 0, to: 1440, by: 5).allSatisfy { minutes in
                guard let start = TimeOfDay(minutes: minutes),
                    let end = TimeOfDay(minutes: minutes + 5),
                    let span = WeeklySpan(day, from: start, to: end)
                else { return false }
                return one.meets(span) == other.meets(span)
            }
        }
    }

    @Test("leaves out what cannot be read, says why, and keeps all the rest")
    func faults() throws {
        let form = said(
            "a.time_away=five&u.time_away=weeks&a.how_sure=ready_to_talk&a.weeks_done=99")
        #expect(Set(form.faults.keys) == ["time_away", "weeks_done"])
        #expect(form.answers.given.keys.elements == ["how_sure"])
    }

    @Test(
        "keeps what was said apart from silence",
        arguments: [
            ("a.time_away=5&u.time_away=weeks", "time_away: 5 weeks"),
            ("a.time_away=&u.time_away=weeks", nil),
            ("a.time_away=6+weeks&u.time_away=days", "time_away: 6 weeks"),
            ("a.time_away=&s.time_away=2026-11-01", "time_away: 3 weeks"),
            (
                "a.time_away=4&u.time_away=days&a.time_away=prefer_not_to_say",
                "time_away: prefer_not_to_say"
            ),
            ("a.feeling_reasons=-", "feeling_reasons: []"),
            (
                "a.feeling_reasons=worn_out&a.feeling_reasons=flooded",
                "feeling_reasons: [flooded, worn_out]"
            ),
            ("a.own_words=++", nil),
            ("a.own_words=null", "own_words: \"null\""),
            ("a.busy=-", "busy: []"),
            ("a.busy=", nil),
            (
                "a.busy=Mon+08:00-08:30&a.busy=Mon+08:30-09:00&a.busy=Sat+all+day",
                "busy: [\"Mon 08:00-09:00\", Sat all day]"
            ),
            ("a.no_such_question=yes", nil),
        ])
    func kinds(text: String, line: String?) {
        let answers = said(text).answers
        let written = line.map { "answers:\n  \($0)\n" } ?? "answers: {}\n"
        #expect(answers.fileText.replacing("\"", with: "") == written.replacing("\"", with: ""))
    }

    private func said(_ text: String) -> FormAnswers {
        FormAnswers(FormFields(urlEncoded: text.utf8) ?? FormFields(), to: pack, today: today)
    }
}
