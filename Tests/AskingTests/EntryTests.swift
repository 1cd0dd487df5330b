import Asking
import CivilTime
import Diagnostics
import OrderedCollections
import RulePacks
import Testing
import YAMLTree

@Suite("An entry that is no answer") struct EntryTests {
    struct Wrong: CustomTestStringConvertible, Sendable {
        var skips: Int
        var typed: String
        /// The same in a file of answers.
        var written: String
        var testDescription: String { typed }
    }

    static let wrong = [
        Wrong(skips: 1, typed: "3", written: "wish: 3"),
        Wrong(skips: 1, typed: "evening", written: "wish: evening"),
        Wrong(skips: 1, typed: "1 2", written: "wish: 1 2"),
        Wrong(skips: 2, typed: "1 9 hour", written: "hard: [hours, 9, hour]"),
        Wrong(skips: 2, typed: "0 1", written: "hard: [0, hours]"),
        Wrong(skips: 3, typed: "four", written: "weeks_done: four"),
        Wrong(skips: 3, typed: "53", written: "weeks_done: 53"),
        Wrong(skips: 4, typed: "5", written: "away: 5"),
        Wrong(skips: 4, typed: "5 weks", written: "away: 5 weks"),
        Wrong(skips: 4, typed: "11 years", written: "away: 11 years"),
        Wrong(skips: 4, typed: "since 2026-11-23", written: "away: { since: 2026-11-23 }"),
        Wrong(skips: 4, typed: "since yesterday", written: "away: { since: yesterday }"),
        Wrong(skips: 4, typed: "since ", written: "away: since"),
        Wrong(skips: 5, typed: "Mon", written: "busy: [Mon]"),
        Wrong(skips: 5, typed: "Funday 9-10", written: "busy: [Funday 9-10]"),
        Wrong(skips: 6, typed: "maybe", written: "ride: maybe"),
        Wrong(skips: 0, typed: "a\u{202E}b", written: "words: \"a\u{202E}b\""),
        Wrong(skips: 0, typed: "\u{1B}[A", written: "words: \"\u{1B}[A\""),
    ]

    @Test("gets the words that a file gets, and is asked for again", arguments: wrong)
    func sameWords(entry: Wrong) throws {
        let pack = try SmallPack.read()
        let skips = Array(repeating: "", count: entry.skips)
        var session = try Session(pack, typing: skips)
        let (question, way) = (session.question, session.entry)
        session.type(entry.typed)

        var log = DiagnosticLog()
        let file = SourceFile(path: "answers.yaml", text: entry.written)
        let tree = YAMLNode.parse(file, reportingTo: &log)
        let answers = try tree.flatMap {
            Answers($0, to: pack, today: try Session.today, reportingTo: &log)
        }
        #expect(answers == nil)
        #expect(session.faults == log.sorted.map(\.message))
        #expect(!session.faults.isEmpty)
        #expect(session.question == question)
        #expect(session.entry == way)
        #expect(session.interview.answers.given.isEmpty)
    }

    @Test("leaves the lines before it as they are")
    func laterLine() throws {
        let start = Array(repeating: "", count: 5)
        var session = try Session(SmallPack.read(), typing: start + ["Mon all day", "Tue"])
        #expect(session.faults.count == 1)
        #expect(session.entry == "more, or Enter to go on")
        session.type("Tue all day", "")
        #expect(session.faults.isEmpty)
        session.type("<")
        #expect(session.latest(.note) == ["So far:", "  Mon all day", "  Tue all day"])
    }

    @Test("may be a text that is too long altogether")
    func tooLong() throws {
        let line = String(repeating: "a", count: 40_000)
        var session = try Session(SmallPack.read(), typing: [line, line, ""])
        #expect(session.faults.count == 1)
        #expect(session.value("words") == nil)
        #expect(session.entry == "own words; Enter skips")
        session.type("Shorter", "")
        #expect(session.value("words") == .text("Shorter"))
    }

    @Test("may be a line that could not be read")
    func refused() throws {
        let session = try Session(SmallPack.read())
        let prompts = session.interview.refuse("the line is not UTF-8 text")
        #expect(
            prompts == [
                Prompt(.fault, "the line is not UTF-8 text"),
                Prompt(.entry, "own words; Enter skips"),
            ])
    }

    @Test("never is a word in the second line of a text")
    func wordsInText() throws {
        let lines = ["I said", "back", "-", "?", "done", "review", ""]
        let session = try Session(SmallPack.read(), typing: lines)
        #expect(session.value("words") == .text("I said\nback\n-\n?\ndone\nreview"))
    }
}
