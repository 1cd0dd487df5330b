import Foundation
import TestSupport
import Testing

@Suite("The documents about JSON")
struct FormatDocumentTests {
    private static let explain = [
        "explain", "Samples/slow-start-after-too-much/answers.yaml", "--today", "2026-11-22",
        "--format", "json",
    ]

    @Test(
        "name every key that is written",
        arguments: [
            (["compile"], "Docs/CompiledPack.md"),
            (["table", "--format", "json"], "Docs/Tables.md"),
            (
                ["explain", "Samples/everything-answered/answers.yaml", "--format", "json"],
                "Docs/Tables.md"
            ),
            (Self.explain + ["track", "--why-not", "evening_track"], "Docs/Tables.md"),
            (Self.explain + ["--what-if", "start_wish=full_at_once"], "Docs/Tables.md"),
        ])
    func keys(command: [String], document: String) throws {
        let page = try String(
            contentsOf: Repository.folder.appending(path: document), encoding: .utf8)
        let output = try ToolRun(command).output
        let keys = Set(output.matches(of: #/"([a-z_]+)" :/#).map { String($0.1) })
        #expect(keys.count > 10)
        #expect(keys.filter { !page.contains("`\($0)`") } == [])
    }
}
