import Foundation
import TestSupport
import Testing

@Suite("Docs/Testing.md, about wrong changes to the rules")
struct MutationPageTests {
    @Test("shows what its commands print once a case was deleted")
    func commands() throws {
        let folder = try ChangedRules()
        try folder.replace(
            MutationCommandTests.deleted, "", in: "cases/4-pace-and-joining.yaml")
        let commands = try ShownCommand.all(in: "Docs/Testing.md")
            .filter { $0.command.contains("mutate") || $0.command.contains("suggest") }
        try #require(commands.count == 2)
        for command in commands { try command.expectShownOutput(in: folder.url) }
    }

    @Test("names every key of the JSON")
    func keys() throws {
        let page = try MarkdownPage("Docs/Testing.md")
        var documented: Set<String> = []
        for row in page.tables.flatMap(\.rows) where row.cells[0].hasPrefix("`mutation") {
            for span in row.cells.joined(separator: " ").codeSpans {
                let key = span.split(separator: ".").last.map(String.init) ?? ""
                documented.insert(key.replacing("[]", with: ""))
            }
        }
        let run = try ToolRun("reentry test --mutate --format json --filter 'cases/4'")
        let fields = try JSONFields(of: run.output).paths.filter { $0.hasPrefix("mutation") }
        #expect(fields.count > 15)
        for field in fields {
            let name = field.split(separator: ".").last.map(String.init) ?? ""
            let key = name.replacing("[]", with: "")
            #expect(documented.contains(key), "\(field)")
        }
    }
}
