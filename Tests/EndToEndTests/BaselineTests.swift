import Foundation
import TestSupport
import Testing

@Suite("The baseline of a check")
struct BaselineTests {
    private static func folder() throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        try FileManager.default.copyItem(
            at: Repository.folder.appending(path: "Tests/EndToEndTests/Fixtures/doubtful"),
            to: folder.url.appending(path: "Rules"))
        let written = try ToolRun("reentry check Rules --write-baseline known.json", in: folder.url)
        try #require(written.exitCode == 0, "\(written.errors)")
        #expect(written.output.isEmpty)
        #expect(written.errors.contains("'known.json' holds "))
        return folder
    }

    @Test("leaves out what was found before, though lines have moved")
    func moved() throws {
        let folder = try Self.folder()
        let file = folder.url.appending(path: "Rules/pace.yaml")
        let text = try String(contentsOf: file, encoding: .utf8)
        try Data("# Some lines more.\n\n\(text)".utf8).write(to: file)
        let run = try ToolRun("reentry check Rules --baseline known.json --strict", in: folder.url)
        #expect(run.exitCode == 0)
        #expect(run.output.contains(": nothing to mend\n"))
        #expect(run.errors.hasSuffix(" known findings left out\n"))
        #expect(!run.errors.contains("no longer there"))
    }

    @Test("reports what is new, and says what is there no longer")
    func changed() throws {
        let folder = try Self.folder()
        let file = folder.url.appending(path: "Rules/pace.yaml")
        let text = try String(contentsOf: file, encoding: .utf8)
        try Data(text.replacing("made_it_hard: flooded", with: "made_it_hard: floded").utf8)
            .write(to: file)
        let run = try ToolRun("reentry check Rules --baseline known.json", in: folder.url)
        #expect(run.exitCode == 1)
        #expect(run.errors.contains("'floded' is not a choice"))
        #expect(run.errors.contains("no longer there: pace.yaml: "))
        let json = try ToolRun(
            "reentry check Rules --baseline known.json --format json", in: folder.url)
        #expect(json.output.contains("unknown-value"))
        #expect(!json.output.contains("overlap\""))
    }

    @Test(
        "is told apart from other files",
        arguments: ["", "{}", "[1, 2]", "{\"format\": \"reentry.check/1\"}", "\u{0}", "{"])
    func foreign(text: String) throws {
        let folder = try Self.folder()
        try folder.write(text, to: "other.json")
        let run = try ToolRun("reentry check Rules --baseline other.json", in: folder.url)
        #expect(run.exitCode == 1)
        #expect(run.output.isEmpty)
        let lines = run.errors.split(separator: "\n").filter { $0.contains("error:") }
        #expect(lines.count == 1)
        #expect(run.errors.contains("this is no baseline of reentry; write one with"))
    }

    @Test("has to be there")
    func missing() throws {
        let folder = try Self.folder()
        let run = try ToolRun("reentry check Rules --baseline nowhere.json", in: folder.url)
        #expect(run.exitCode == 1)
        #expect(run.errors.contains("'nowhere.json' does not exist"))
        let both = try ToolRun(
            "reentry check Rules --baseline known.json --write-baseline known.json", in: folder.url)
        #expect(both.exitCode == 64)
    }
}
