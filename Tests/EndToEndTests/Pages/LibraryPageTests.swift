import TestSupport
import Testing

@Suite("The page of the library")
struct LibraryPageTests {
    @Test("shows what its example prints")
    func example() throws {
        let page = try MarkdownPage("Docs/DecisionTables.md")
        let shown = try #require(page.codeBlocks.first { $0.language == "text" })
        let run = try ToolRun("parcel-prices")
        #expect(run.exitCode == 0)
        #expect(run.output == shown.lines.map { "\($0)\n" }.joined())
    }
}
