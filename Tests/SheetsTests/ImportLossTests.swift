import Diagnostics
import Foundation
import RulePacks
import Sheets
import TestSupport
import Testing

@Suite("What an import would lose")
struct ImportLossTests {
    @Test("is no other file: a new decision takes none of their names")
    func takenName() throws {
        let other = SourceFile(
            path: "p/greeting.yaml", name: "greeting.yaml",
            text: "wording: []\n")
        let csv = "table_id,hit_policy,output,because\ngreeting,C,call_back,So.\n"
        let tried = TriedImport(csv, into: SmallPack.files + [other])
        #expect(tried.made == nil)
        #expect(
            tried.log.diagnostics.filter { $0.severity == .error }.map(\.placeAndMessage) == [
                "2:1: error: the new decision 'greeting' would be 'greeting.yaml', which is a file of the pack already; give that file another name first [bad-table]"
            ])
    }

    @Test("is no decision that was meant by another name")
    func near() {
        let csv = "table_id,hit_policy,output,because\ntrak,C,call_back,So.\n"
        #expect(
            TriedImport(csv).said.contains(
                "2:1: warning: the pack has no decision 'trak', so this is a new one; did you mean 'track'? [bad-table]"
            ))
        #expect(
            TriedImport("table_id,output,because\ntrack,evening,So.\n", decision: "trac").log
                .diagnostics
                .map(\.message) == ["the table has no rows of 'trac'; did you mean 'track'?"])
    }

    @Test("is told of what the rules say today and the table has no column for")
    func losses() throws {
        let csv = "table_id,output,because\npace,ramp,So.\n"
        let log = TriedImport(csv).log
        #expect(log.diagnostics.allSatisfy { $0.severity == .warning })
        let said = log.diagnostics.map(\.message)
        #expect(said.contains { $0.hasPrefix("the table has no column 'away', so what ") })
        let pace = try #require(SmallPack.files.first { $0.text.hasPrefix("decision: pace") })
        #expect(
            said.contains { $0.contains("row 'otherwise'") } == pace.text.contains("otherwise:"))
    }

    @Test(
        "is told of a comment among the rules, wherever it stands",
        arguments: [
            ("then: hello # so far\n    because: So.", "# so far"),
            ("# Evenings first.\n    then: hello\n    because: So.", "# Evenings first."),
            ("then: hello\n    because: \"So.\"   #", "#"),
            ("then: hello\n    because: \"No. # 1\"", nil),
            ("then: hello\n    because: |\n      # 1 is\n      no comment", nil),
        ])
    func comments(rule: String, comment: String?) {
        let file = SourceFile(
            path: "g.yaml",
            text: """
                decision: greeting
                title: Greeting # of a guest
                hit_policy: first
                options: { hello: { name: H, plan: H. } }
                rules:
                  - id: greeting-a
                    \(rule)

                """)
        let csv = "table_id,rule,output,because\ngreeting,greeting-a,hello,So.\n"
        let log = TriedImport(csv, into: SmallPack.files + [file]).log
        #expect(log.diagnostics.map { String($0.range.text) } == [comment].compactMap(\.self))
    }

    @Test("is told of each thing, and of a sentence that is missing")
    func warnings() {
        let commented = SourceFile(
            path: "d-track.yaml", name: "d-track.yaml",
            text: SmallPack.files[3].text.replacing(
                "rules:\n", with: "rules:\n  # Evenings first.\n"))
        let csv =
            "table_id,wish,output,because\ntrack,at_once,evening,So.\ntrack,small or unanswered,talk,So.\n"
        let tried = TriedImport(csv, into: SmallPack.files.dropLast() + [commented])
        #expect(
            tried.said == [
                "8:3: warning: comments among the rules are not in a table, so they are left out [bad-table]",
                "1:1: warning: the table has no column 'evening_sessions_free', so what 2 rules of the pack say there is left out [bad-table]",
            ])
        let new = "table_id,hit_policy,output,because\nmore,C,call_back,So.\n"
        #expect(
            TriedImport(new).said == [
                "1:1: warning: the option 'call_back' is new and has no sentence for the plan in a column 'output_plan'; its name stands in for it [bad-table]"
            ])
    }
}
