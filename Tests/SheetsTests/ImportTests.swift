import Diagnostics
import Foundation
import OrderedCollections
import RulePacks
import Sheets
import TestSupport
import Testing

@Suite("A table that is imported")
struct ImportTests {
    @Test("by hand makes a decision file in the form of the pack's own")
    func newDecision() throws {
        let csv = """
            Decision;Hit policy;wish;Away;Output;Output name;Output plan;Because;Source
            How to greet;U;at_once;any;greet_at_door;Greet at the door;Somebody waits at the door.;They\u{A0}asked: so be it.;talk
            ;;“small”;more than\u{A0}30 days;greet_later;Greet later;We greet them in the room.;They asked for less.;
            """
        let made = try #require(TriedImport(csv, decision: "greeting").made)
        #expect(made.isNew)
        #expect(made.file.name == "greeting.yaml")
        #expect(
            made.file.text == """
                decision: greeting
                title: How to greet
                hit_policy: unique

                options:
                  greet_at_door:
                    name: Greet at the door
                    plan: Somebody waits at the door.
                  greet_later:
                    name: Greet later
                    plan: We greet them in the room.

                rules:
                  - id: greeting-1
                    when: { wish: at_once }
                    then: greet_at_door
                    because: "They\u{A0}asked: so be it."
                    source: talk

                  - id: greeting-2
                    when: { wish: small, away: more than 30 days }
                    then: greet_later
                    because: They asked for less.

                """)
    }

    @Test("changes of a decision's file what it says, and nothing else")
    func changedDecision() throws {
        let csv = """
            table_id,decision,asks,hit_policy,rule,input wish,output,because
            track,Which track,Which evenings?,first,track-asked,at_once,evening,They asked.
            track,Which track,Which evenings?,first,otherwise,–,talk,Nothing was said.
            """
        let made = try #require(TriedImport(csv).made)
        #expect(!made.isNew)
        let old = try #require(SmallPack.files.last).text
        let head = try #require(old.components(separatedBy: "rules:\n").first)
        let changed = head.replacing(
            "title: Track", with: "title: Which track\nasks: Which evenings?"
        )
        .replacing("unique", with: "first")
        #expect(
            made.file.text == changed + """
                rules:
                  - id: track-asked
                    when: { wish: at_once }
                    then: evening
                    because: They asked.

                otherwise:
                  then: talk
                  because: Nothing was said.

                """)
    }

    @Test("by hand may have several rows a rule: what all of them ask stands in `when`")
    func severalRows() throws {
        let csv = """
            table_id,rule,wish,hard,done,output,because
            track,track-some,at_once,late,,evening,They asked.
            track,track-some,at_once,,under 2,,
            track,,small,*,-,talk,They asked for less.
            track,,unanswered,,,talk,Nothing was said.
            """
        let made = try #require(TriedImport(csv).made)
        #expect(
            made.file.text.contains(
                """
                  - id: track-some
                    when: { wish: at_once }
                    when_any:
                      - { hard: late }
                      - { done: under 2 }
                    then: evening

                """))
        #expect(made.file.text.contains("  - id: track-1\n    when: { wish: small }\n"))
    }

    static let faults: [(csv: String, fault: String)] = [
        ("", "1:1: error: the table is empty; its first row names the columns [bad-table]"),
        (
            "table_id,wish,output\ntrack,at_once,evening\n",
            "1:1: error: the table needs a column 'because': the sentence that a clinician reads; it has 'table_id', 'wish', 'output' [bad-table]"
        ),
        (
            "table_id,wish,outptu,because\ntrack,at_once,evening,So.\n",
            "1:15: error: 'outptu' is no column of a table, and no question, fact or decision of the pack; did you mean 'output'? [bad-table]"
        ),
        (
            "table_id,wish,wish,output,because\ntrack,at_once,,evening,So.\n",
            "1:15: error: the table has a column 'wish' already [bad-table]"
        ),
        (
            "table_id,output,because,\ntrack,evening,So.,more\n",
            "2:19: error: row 2, column D says something, but its column has no name in the first row [bad-table]"
        ),
        (
            "wish,output,because\nat_once,evening,So.\n",
            "1:1: error: the table does not say which decision it is; give '--decision', or a column 'table_id' with its name [bad-table]"
        ),
        (
            "table_id,wish,output,because\ntrack,at_once,evening,So.\npace,small,ramp,So.\n",
            "1:1: error: the table has rows of several decisions: 'track', 'pace'; choose one with '--decision' [bad-table]"
        ),
        (
            "table_id,hit_policy,output,because\nGreeting,U,hello,So.\n",
            "2:1: error: 'Greeting' cannot name a decision; ids are lower-case words joined by '_', such as 'greeting' [bad-id]"
        ),
        (
            "table_id,hit_policy,output,because\nd-track,U,hello,So.\n",
            "2:1: error: 'd-track' cannot name a decision; ids are lower-case words joined by '_', such as 'd_track' [bad-id]"
        ),
        (
            "table_id,done,output,because\ntrack,any of 3,evening,So.\n",
            "2:7: error: 'any' is not a key of a test of 'done'; it may have 'not' (row 2, column B) [unknown-key]"
        ),
        (
            "table_id,wish,output,because\n\n,,,\ntrack,\"at_one\",evening,So.\n",
            "4:8: error: 'at_one' is not a choice of 'wish'; did you mean 'at_once'? (row 4, column B) [unknown-value]"
        ),
        (
            "table_id,away,output,because\ntrack,short or > 30 days,evening,So.\n",
            "2:16: error: '> 30 days' is no comparison; write 'more than 30 days' (row 2, column B) [bad-test]"
        ),
        (
            "table_id,wish,output,because\ntrack,at_once,evning,So.\n",
            "2:15: error: 'evning' is not an option of 'track'; did you mean 'evening'? (row 2, column C) [unknown-value]"
        ),
        (
            "table_id,wish,output,because,source\ntrack,at_once,evening,,tlak\n",
            "2:1: error: a rule needs 'because': the sentence that a clinician reads (row 2, column A) [missing-key] | 2:24: error: there is no source 'tlak'; did you mean 'talk'? (row 2, column E) [unknown-name]"
        ),
        (
            "table_id,unless,output,because\ntrack,wsh: at_once; or done: under 2,evening,So.\n",
            "2:7: error: there is no question, fact or decision 'wsh'; did you mean 'wish'? (row 2, column B) [unknown-name]"
        ),
        (
            "table_id,rule,wish,output,because\ntrack,a,at_once,evening,So.\ntrack,a,small,talk,So.\n",
            "3:15: error: row 3, column D says something else than row 2, column D; the rows of one rule or table say the same here [bad-table]"
        ),
        (
            "table_id,rule,wish,output,because\ntrack,otherwise,at_once,evening,So.\n",
            "2:17: error: 'otherwise' holds when no rule does, so row 2, column C cannot ask for anything [bad-table]"
        ),
        (
            "table_id,wish,output,because\nmore,at_once,evening,So.\n",
            "1:1: error: the table needs a column 'hit_policy': the pack has no decision 'more' yet; U, F or C; it has 'table_id', 'wish', 'output', 'because' [bad-table]"
        ),
    ]

    @Test("is told what is wrong at its row and column", arguments: faults)
    func located(csv: String, fault: String) {
        let tried = TriedImport(csv)
        #expect(tried.made == nil)
        #expect(tried.log.sorted.map(\.placeAndMessage).joined(separator: " | ") == fault)
    }

    @Test("is told of a whole test where that test stands")
    func wholeTest() {
        let csv =
            "table_id,unless,output,because\ntrack,wish: at_once; and done: under 2 or at least 2,evening,So.\n"
        #expect(
            TriedImport(csv).said.contains(
                "2:32: warning: this holds for every answer; write 'answered' if that is meant (row 2, column B) [always-holds]"
            ))
    }

    @Test("offers the change that mends a cell")
    func fixIt() throws {
        let csv = "table_id,wish,output,because\ntrack,\"at_one\",evening,So.\n"
        let fixIt = try #require(TriedImport(csv).log.diagnostics.first?.fixIts.first)
        #expect(fixIt.range.text == "at_one")
        #expect(fixIt.range.file.path == "t.csv")
        #expect(fixIt.replacement == "at_once")
    }

    @Test("says what to do where the decision's file has its keys in braces")
    func braces() {
        let track = SourceFile(
            path: "small/d-track.yaml", name: "d-track.yaml",
            text: """
                { decision: track, title: Track, hit_policy: unique,
                  options: { evening: { name: E, plan: E., track: evening } },
                  rules: [{ id: track-asked, then: evening, because: So. }] }
                """)
        let csv = "table_id,rule,output,because\ntrack,track-asked,evening,They asked.\n"
        let tried = TriedImport(csv, into: SmallPack.files.dropLast() + [track])
        #expect(tried.made == nil)
        #expect(tried.log.diagnostics.map(\.range.file.path) == ["small/d-track.yaml"])
        #expect(
            tried.log.diagnostics.first?.message.hasSuffix("beginning with 'decision:'") ?? false)
    }

    @Test("takes capitals, and the words that spreadsheets make of yes and no")
    func yesAndNo() throws {
        let ready = SourceFile(
            path: "e.yaml", text: "questions: { ready: { ask: Ready?, type: yes_no } }")
        let csv = """
            table_id,ready,output,because
            track,TRUE,evening,So.
            track,No or unanswered,talk,So.
            """
        let made = try #require(TriedImport(csv, into: SmallPack.files + [ready]).made)
        #expect(made.file.text.contains("when: { ready: yes }"))
        #expect(made.file.text.contains("when: { ready: [no, unanswered] }"))
    }
}
