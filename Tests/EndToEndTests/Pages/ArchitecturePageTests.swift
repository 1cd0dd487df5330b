import Foundation
import TestSupport
import Testing

@Suite("Docs/Architecture.md")
struct ArchitecturePageTests {
    @Test("has a line on every target")
    func targets() throws {
        let folders = try FileManager.default.contentsOfDirectory(
            atPath: Repository.folder.appending(path: "Sources").path())
        #expect(try described().sorted() == folders.filter { !$0.hasPrefix(".") }.sorted())
    }

    @Test("puts every target below those that it imports")
    func order() throws {
        let targets = try described()
        for (place, target) in targets.enumerated() {
            let lower = Set(targets[place...])
            let folder = Repository.folder.appending(path: "Sources/\(target)")
            for file in FileManager.default.subpaths(atPath: folder.path()) ?? []
            where file.hasSuffix(".swift") {
                let text = try String(contentsOf: folder.appending(path: file), encoding: .utf8)
                for line in text.split(separator: "\n") where line.contains("import ") {
                    let name = line.split(separator: " ").last.map(String.init) ?? ""
                    #expect(!lower.contains(name), "\(target)/\(file): \(line)")
                }
            }
        }
    }

    private func described() throws -> [String] {
        let page = try MarkdownPage("Docs/Architecture.md")
        let house = try #require(page.tables.first { $0.heading == "The house" })
        return house.rows.map { $0.cells[0].codeSpans.joined() }
    }
}
