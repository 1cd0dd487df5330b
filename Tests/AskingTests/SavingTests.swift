import Asking
import CivilTime
import Diagnostics
import OrderedCollections
import Plans
import RulePacks
import TestSupport
import Testing
import YAMLTree

@Suite("Saved answers") struct SavingTests {
    @Test("are asked about at the end, if there is something to save")
    func question() throws {
        var session = try Session(
            SmallPack.read(), asksWhereToSave: true, typing: ["", "1", "done"])
        #expect(session.interview.outcome == nil)
        #expect(session.entry?.hasPrefix("Save the answers") == true)
        session.type("a b.yaml")
        #expect(session.interview.outcome == Interview.Outcome(savesTo: "a b.yaml"))

        let silent = try Session(SmallPack.read(), asksWhereToSave: true, typing: ["", "done"])
        #expect(silent.interview.outcome == Interview.Outcome())
    }

    @Test("are not kept without a name", arguments: ["", "n", "no", "-", "NO"])
    func notKept(typed: String) throws {
        let session = try Session(
            SmallPack.read(), asksWhereToSave: true, typing: ["", "1", "done", typed])
        #expect(session.interview.outcome == Interview.Outcome())
    }

    @Test("are not kept when the input ends")
    func ended() throws {
        var session = try Session(
            SmallPack.read(), asksWhereToSave: true, typing: ["", "1", "done"])
        session.end()
        #expect(session.interview.outcome == Interview.Outcome())
    }

    @Test("may go to another file, and be changed before")
    func another() throws {
        var session = try Session(
            SmallPack.read(), asksWhereToSave: true, typing: ["", "1", "done", "yes", "a.yaml"])
        let prompts = session.interview.couldNotSave("'a.yaml' cannot be written")
        #expect(prompts.first == Prompt(.fault, "'a.yaml' cannot be written"))
        #expect(session.interview.outcome == nil)
        session.type("<", "2", "2", "done", "b.yaml")
        #expect(session.interview.outcome == Interview.Outcome(savesTo: "b.yaml"))
        #expect(session.value("wish") == .choice("evenings"))
    }

    @Test("read back as they were said, hostile words too", arguments: hostile)
    func roundTrip(words: String) throws {
        let pack = try SmallPack.read()
        var session = try Session(pack)
        session.type(
            words.split(separator: "\n", omittingEmptySubsequences: false).map(String.init))
        session.type("", "2", "0", "52", "1 year", "Mon, Wed 17:00-19:00", "Sat all day", "", "-")
        let said = session.interview.answers
        #expect(said.given["words"]?.value == .text(words))
        #expect(said.given.count == 7)

        var log = DiagnosticLog()
        let record = try #require(
            AnswersRecord(said, to: pack, today: Session.today, reportingTo: &log))
        #expect(log.diagnostics.isEmpty)
        #expect(record.answers.given.mapValues(\.value) == said.given.mapValues(\.value))
        #expect(record.answers.askedOn?.value == (try Session.today))
    }

    static let hostile = [
        "plain", "yes", "null", "~", "- a", "# not a comment", "a: b", "{a: [b", "'", "\"", "\\",
        "\\n\\t\\u0000", "  two spaces", "trailing  ", "tab\there", "a\n  b\n    c", "a\n\\ b\n\"",
        "%TAG", "---\n...\n--- x", "& * ! | > @ `", "<<", "{{#x}}{{/x}}", "| \n  folded?",
        "Zoë 約束 🌿 e\u{301}", "a\u{A0}b", "=1+1", "!!binary x", "a\rb", "\u{10FFFD}",
        String(repeating: "\"\\", count: 20_000),
    ]

    @Test("keep random words as they are", arguments: 0..<60)
    func randomWords(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        let alphabet: [Character] = Array("\"\\\n\t :#-[]{}&*!|>'%@`,?ab é🌿")
        let text =
            "x" + String((0..<200).compactMap { _ in alphabet.randomElement(using: &generator) })
        let pack = try SmallPack.read()
        var answers = try Session(pack, typing: ["said", ""]).interview.answers
        answers.given["words"]?.value = .text(text)
        answers.label = answers.askedOn.map { Located(text, at: $0.range) }
        var log = DiagnosticLog()
        let today = try Session.today
        let record = try #require(AnswersRecord(answers, to: pack, today: today, reportingTo: &log))
        #expect(record.answers.given["words"]?.value == Answer.Value.text(text))
        #expect(record.answers.label?.value == text)
        #expect(log.diagnostics.isEmpty)
    }

    @Test("keep what a clinician decided")
    func review() throws {
        let pack = try SmallPack.read()
        let decision = try #require(pack.decisions.values.first)
        var answers = try Session(pack, typing: ["said", ""]).interview.answers
        answers.review.decided[decision.id.value] = Decided(
            options: [decision.options[0].value], because: "They asked.")
        var log = DiagnosticLog()
        let record = try #require(
            AnswersRecord(answers, to: pack, today: try Session.today, reportingTo: &log))
        #expect(!record.answers.review.isEmpty)
        #expect(record.answers.review == answers.review)
    }

    @Test("of someone who skipped everything give the plan of '{}'")
    func skippedEverything() throws {
        let pack = try SmallPack.read()
        let session = try Session(pack, typing: Array(repeating: "", count: 8))
        #expect(session.interview.outcome == Interview.Outcome())
        var log = DiagnosticLog()
        let today = try Session.today
        let record = try #require(
            AnswersRecord(session.interview.answers, to: pack, today: today, reportingTo: &log))
        let tree = try #require(
            YAMLNode.parse(SourceFile(path: "empty", text: "{}"), reportingTo: &log))
        let empty = try #require(
            Answers(tree, to: pack, today: today, reportingTo: &log))
        let (one, other) = (
            Plan(record.answers, by: pack, today: today), Plan(empty, by: pack, today: today)
        )
        for audience in Audience.allCases {
            let templates = PlanTemplates(of: pack, reportingTo: &log)
            let template = try #require(templates.template(for: audience, reportingTo: &log))
            #expect(
                MarkdownWriter().write(one.document(by: template))
                    == MarkdownWriter().write(other.document(by: template)))
        }
        #expect(record.text == "answers: {}\n")
    }

    @Test("are written so that a person can read them")
    func text() throws {
        let pack = try SmallPack.read()
        let session = try Session(
            pack,
            typing: [
                "Hello", "  again", "", "1", "1 2", "-", "4", "5 weeks", "Sat all day", "", "n", "",
            ])
        var log = DiagnosticLog()
        let record = AnswersRecord(
            session.interview.answers, to: pack, today: try Session.today, reportingTo: &log)
        #expect(
            record?.text == #"""
                asked_on: 2026-11-22
                answers:
                  words: "Hello\n\
                    \  again"
                  wish: mornings
                  hard: [hours, group]
                  hours_more: prefer_not_to_say
                  weeks_done: 4
                  away: 5 weeks
                  busy: ["Sat all day"]
                  ride: no

                """#)
    }
}
