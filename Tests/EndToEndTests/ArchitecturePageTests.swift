import Foundation
import TestSupport
import Testing

@Suite("Docs/Architecture.md")
struct ArchitecturePageTests {
    @Test("has a line on every target")
    func targets() throws {
        let page = try MarkdownPage("Docs/Architecture.md")
        let house = try #require(page.tables.first { $0.heading == "The house" })
        let described = house.rows.map { $0.cells[0].codeSpans.joined() }
        let folders = try FileManager.default.contentsOfDirectory(
            atPath: Repository.folder.appending(path: "Sources").path())
        #expect(described.sorted() == folders.filter { !$0.hasPrefix(".") }.sorted())
    }
}
