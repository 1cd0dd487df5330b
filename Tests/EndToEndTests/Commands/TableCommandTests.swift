import Foundation
import TestSupport
import Testing

@Suite("The table command")
struct TableCommandTests {
    @Test(
        "shows one decision or all, in each format", arguments: ["markdown", "csv", "html", "json"])
    func formats(format: String) throws {
        let one = try ToolRun(["table", "pace", "--format", format])
        #expect(one.exitCode == 0)
        #expect(one.errors.isEmpty)
        #expect(one.output.contains("pace-too-fast-before"))
        #expect(!one.output.contains("track-morning-asked"))
        let all = try ToolRun(["table", "--format", format])
        #expect(all.output.contains("track-morning-asked"))
        #expect(all.output.contains("pace-too-fast-before"))
    }

    @Test("writes to a file what it would have shown")
    func file() throws {
        let folder = try TemporaryFolder()
        let place = try folder.write("", to: "table.md")
        let toFile = try ToolRun(["table", "pace", "-o", place])
        #expect(toFile.exitCode == 0)
        #expect(toFile.output.isEmpty)
        let shown = try ToolRun(["table", "pace"]).output
        #expect(try String(contentsOfFile: place, encoding: .utf8) == shown)
    }

    @Test("knows what was meant when there is no such decision")
    func unknownDecision() throws {
        let near = try ToolRun(["table", "pase"])
        #expect(near.exitCode == 1)
        #expect(near.output.isEmpty)
        #expect(
            near.errors.contains("there is no decision 'pase'; did you mean 'pace'? [unknown-name]")
        )
        let far = try ToolRun(["table", "xyz\u{1B}[31m"])
        #expect(far.exitCode == 1)
        #expect(far.errors.contains("; there are 'first_look', "))
        #expect(!far.errors.unicodeScalars.contains("\u{1B}"))
    }

    @Test("takes no other format and no second decision")
    func wrongCommandLine() throws {
        #expect(try ToolRun(["table", "--format", "pdf"]).exitCode == 64)
        #expect(try ToolRun(["table", "pace", "track"]).exitCode == 64)
    }
}
