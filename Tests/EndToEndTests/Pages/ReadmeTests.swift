import Foundation
import TestSupport
import Testing

@Suite("README.md")
struct ReadmeTests {
    @Test("shows what its commands print", arguments: try ShownCommand.all(in: "README.md"))
    func commands(command: ShownCommand) throws {
        try command.expectShownOutput()
    }

    @Test("quotes rule files as they are")
    func quotations() throws {
        let page = try MarkdownPage("README.md")
        let quotations = page.codeBlocks.filter { $0.language == "yaml" }
        #expect(!quotations.isEmpty)
        for block in quotations {
            let name = try #require(block.lines.first?.split(separator: " ").last)
            let file = try String(
                contentsOf: Repository.folder.appending(path: name), encoding: .utf8)
            let lines = file.split(separator: "\n", omittingEmptySubsequences: false)
                .map(String.init)
            let shown = ["..."] + block.lines.dropFirst() + ["..."]
            #expect(lines[...].isShown(as: shown[...]), "\(name) has no such lines")
        }
    }

    @Test("lists every command")
    func subcommands() throws {
        let page = try MarkdownPage("README.md")
        let table = try #require(page.tables.first { $0.header.first == "command" })
        let listed = table.rows.flatMap { $0.cells[0].codeSpans }
        let help = try ShownOutput(of: "reentry --help").text
        let start = try #require(help.range(of: "SUBCOMMANDS:\n")).upperBound
        let known = help[start...].split(separator: "\n", omittingEmptySubsequences: false)
            .prefix { !$0.isEmpty }.filter { $0.prefix(3).last != " " }
            .compactMap { $0.split(separator: " ").first.map(String.init) }
        #expect(listed.sorted() == known.sorted())
    }
}
