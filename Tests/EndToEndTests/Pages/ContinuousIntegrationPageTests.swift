import TestSupport
import Testing

@Suite("Docs/ContinuousIntegration.md")
struct ContinuousIntegrationPageTests {
    private static let page = "Docs/ContinuousIntegration.md"

    @Test("shows what its commands print", arguments: try ShownCommand.all(in: page))
    func commands(command: ShownCommand) throws {
        try command.expectShownOutput()
    }

    @Test("lists every format")
    func formats() throws {
        let table = try #require(
            try MarkdownPage(Self.page).tables.first { $0.heading == "Formats" })
        let listed = table.rows.map { $0.cells[0].codeSpans.joined() }
        let help = try ToolRun("reentry check --help").output.split(whereSeparator: \.isWhitespace)
            .joined(separator: " ")
        #expect(help.contains("(values: \(listed.joined(separator: ", "));"))
    }
}
