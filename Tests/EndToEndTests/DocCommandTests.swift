import Foundation
import TestSupport
import Testing

@Suite("The doc command")
struct DocCommandTests {
    @Test(
        "writes the whole pack, in each format",
        arguments: [
            ("markdown", "## The promises"), ("text", "The promises\n---"),
            ("html", "<h2>The promises"),
        ])
    func formats(format: String, heading: String) throws {
        let run = try ToolRun(["doc", "Rules", "--format", format, "--today", "2026-11-22"])
        #expect(run.exitCode == 0)
        #expect(run.errors.isEmpty)
        #expect(run.output.contains(heading))
        #expect(run.output.contains("overdose-is-seen-today"))
    }

    @Test("writes nothing of a pack that cannot be read")
    func broken() throws {
        let folder = try TemporaryFolder()
        try folder.write("pack: [", to: "pack.yaml")
        let run = try ToolRun(["doc", folder.url.path(), "-o", folder.path(of: "book.md")])
        #expect(run.exitCode == 1)
        #expect(run.output.isEmpty)
        #expect(run.errors.contains("[yaml-syntax]"))
        #expect(try folder.contents == ["pack.yaml"])
    }
}
