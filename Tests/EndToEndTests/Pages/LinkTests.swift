import Foundation
import TestSupport
import Testing

@Suite("Links of the documentation")
struct LinkTests {
    @Test("lead to files that are there", arguments: try pages())
    func targets(page: String) throws {
        let url = Repository.folder.appending(path: page)
        let text = try String(contentsOf: url, encoding: .utf8)
        for link in text.matches(of: #/\]\(([^)\s]+)\)/#).map(\.output.1)
        where !link.contains("://") {
            let name = link.prefix { $0 != "#" }
            let target = url.deletingLastPathComponent().appending(path: name)
            #expect(
                name.isEmpty || FileManager.default.fileExists(atPath: target.path()),
                "\(page) links to '\(link)'")
        }
    }

    private static func pages() throws -> [String] {
        let docs = Repository.folder.appending(path: "Docs")
        let names = try FileManager.default.contentsOfDirectory(atPath: docs.path())
        return ["README.md"] + names.filter { $0.hasSuffix(".md") }.sorted().map { "Docs/\($0)" }
    }
}
