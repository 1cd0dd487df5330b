import Foundation
import TestSupport
import Testing

@Suite("Docs/Differences.md")
struct DifferencesPageTests {
    @Test(
        "shows what its commands print", arguments: try ShownCommand.all(in: "Docs/Differences.md"))
    func commands(command: ShownCommand) throws {
        try command.expectShownOutput()
    }

    @Test("lists every field of the JSON")
    func fields() throws {
        let page = try MarkdownPage("Docs/Differences.md")
        let table = try #require(page.tables.first { $0.heading == "`reentry.diff/1`" })
        let documented = Set(table.rows.flatMap { $0.cells[0].codeSpans })
        let folder = try TemporaryFolder()
        try folder.write("time_away: 25 days\nmade_it_hard: [flooded]\n", to: "a.yaml")
        try folder.write("time_away: long\n", to: "b.yaml")
        let examples = "Docs/Examples/differences"
        var found: Set<String> = []
        for (old, new) in [
            ("\(examples)/before", "\(examples)/after"), ("\(examples)/before", "Rules"),
        ] {
            let run = try ToolRun(
                "reentry diff \(old) \(new) --answers '\(folder.url.path())' --format json")
            found.formUnion(try JSONFields(of: run.output).paths)
        }
        // An example's answers are named by the questions, and a box's has the decision's fields.
        found = found.filter { !$0.hasPrefix("decisions[].boxes[].example.") }
        let answers = found.filter { $0.hasPrefix("decisions[].example.answers.") }
        found = found.subtracting(answers).union(["decisions[].example.answers"])
        found.formUnion(["decisions[].boxes[].example", "decisions[].budget"])
        #expect(found.sorted() == documented.sorted())
    }
}
