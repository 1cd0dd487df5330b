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
        #expect(run.output.contains(": nothing new\n"))
        #expect(run.errors.hasSuffix(" known findings left out\n"))
        #expect(!run.errors.contains("no longer there"))
    }

    @Test("reports what is new, and says what is there no longer")
    func changed() throws {
        let folder = try Self.folder()
        let file = folder.url.appending(path: "Rules/pace.yaml")
        let text = try String(contentsOf: file, encoding: .utf8)
        try Data(text.replacing("more than 90 days", with: "more than 80 days").utf8)
            .write(to: file)
        let run = try ToolRun("reentry check Rules --baseline known.json", in: folder.url)
        #expect(run.exitCode == 1)
        #expect(run.errors.contains("both apply when time_away is more than 80 days"))
        #expect(run.errors.contains("no longer there: pace.yaml: "))
        let json = try ToolRun(
            "reentry check Rules --baseline known.json --format json", in: folder.url)
        #expect(json.output.contains("overlap\""))
        #expect(!json.output.contains("\"gap\""))
    }

    @Test("knows a broken promise again, whatever its example is")
    func example() throws {
        let folder = try TemporaryFolder()
        let promises = """
            promises:
              - id: never-full
                says: Nobody comes back to all sessions at once.
                never: { pace: full_schedule }

            """
        try FileManager.default.copyItem(
            at: Repository.folder.appending(path: "Tests/EndToEndTests/Fixtures/doubtful"),
            to: folder.url.appending(path: "Rules"))
        try folder.write(promises, to: "Rules/promises.yaml")
        let before = try ToolRun(
            "reentry check Rules; reentry check Rules --write-baseline known.json", in: folder.url)
        #expect(
            before.errors.contains("'never-full' is not kept, for example when time_away is 31 "))
        let file = folder.url.appending(path: "Rules/pace.yaml")
        let text = try String(contentsOf: file, encoding: .utf8)
        try Data(text.replacing("more than 30 days", with: "more than 40 days").utf8).write(
            to: file)
        let run = try ToolRun("reentry check Rules --baseline known.json", in: folder.url)
        #expect(run.exitCode == 1)
        #expect(run.errors.contains("more than 40 days"))
        #expect(!run.errors.contains("never-full"))
    }

    @Test("passes over nothing that keeps the pack from being proved")
    func unread() throws {
        let folder = try Self.folder()
        let known = try String(
            contentsOf: folder.url.appending(path: "known.json"), encoding: .utf8)
        let error = """
            { "id": "unknown-key", "file": "wording.yaml", "message": "'sya' is not a key of a wording" },
            """
        try folder.write(
            known.replacing("\"findings\": [", with: "\"findings\": [\n\(error)"), to: "known.json")
        try folder.write("wording:\n  - { avoid: [x], say: y, sya: z }\n", to: "Rules/wording.yaml")
        let run = try ToolRun("reentry check Rules --baseline known.json", in: folder.url)
        #expect(run.exitCode == 1)
        #expect(run.errors.contains("'sya' is not a key of "))
        #expect(
            run.errors.hasSuffix(
                "1 known error shown all the same: the pack cannot be read, so nothing was proved\n"
            ))
        #expect(!run.errors.contains("no longer there"))
        #expect(run.output == "1 error\n")

        let write = try ToolRun("reentry check Rules --write-baseline new.json", in: folder.url)
        #expect(write.exitCode == 1)
        #expect(write.errors.contains("'sya' is not a key of "))
        #expect(
            write.errors.hasSuffix(
                "'new.json' was not written: nothing can be proved of a pack that cannot be read; mend 1 error first\n"
            ))
        #expect(try folder.contents == ["Rules", "known.json"])
    }

    @Test("keeps its mode and the link that leads to it")
    func place() throws {
        let folder = try Self.folder()
        let run = try ToolRun(
            """
            umask 022; mkdir kept; mv known.json kept; ln -s kept/known.json known.json
            stat -c %a kept/known.json; echo > kept/known.json; chmod 664 kept/known.json
            reentry check Rules --write-baseline known.json
            stat -c '%a %F' kept/known.json known.json; reentry check Rules --baseline known.json
            """, in: folder.url)
        #expect(run.exitCode == 0)
        #expect(run.output.hasPrefix("644\n664 regular file\n777 symbolic link\n"))
        #expect(try folder.contents == ["Rules", "kept", "known.json"])
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
