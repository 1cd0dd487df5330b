import Foundation
import TestSupport
import Testing

@Suite("The formats of a check")
struct CheckFormatTests {
    private static let folder = Repository.folder.appending(path: "Tests/EndToEndTests/Fixtures")
    private static let formats = ["text", "json", "sarif", "github", "junit", "gitlab"]
    private static let packs = ["broken", "doubtful"]

    @Test("are those that are kept", arguments: packs, formats)
    func golden(pack: String, format: String) throws {
        let run = try ToolRun(
            "reentry check \(pack) --format \(format) --today 2026-11-22", in: Self.folder)
        #expect(run.exitCode == 1)
        #expect(run.errors.isEmpty == (format != "text"))
        let text = (run.errors + run.output).replacing(#/\d+\.\d m?s\n/#) { _ in "0.0 ms\n" }
        try expectGolden(text, "Golden/check/\(pack).\(format)")
    }

    @Test("say so where there is nothing to mend", arguments: formats)
    func nothing(format: String) throws {
        let run = try ToolRun("reentry check Rules --format \(format) --today 2026-11-22")
        #expect(run.exitCode == 0)
        #expect(run.errors.isEmpty)
        let said = [
            "text": "nothing to mend", "json": "\"diagnostics\" : [\n\n  ]",
            "sarif": "\"results\": []", "github": "reentry check: nothing to mend\n",
            "junit": "failures=\"0\"", "gitlab": "[]\n",
        ]
        #expect(run.output.contains(try #require(said[format])))
    }

    @Test("name files from the folder in which the command runs")
    func absolutePath() throws {
        let folder = Self.folder
        let path = folder.appending(path: "doubtful").path()
        let absolute = try ToolRun("reentry check '\(path)' --format gitlab", in: folder)
        let relative = try ToolRun("reentry check ./doubtful/ --format gitlab", in: folder)
        #expect(absolute.output == relative.output)
        #expect(absolute.output.contains("\"path\": \"doubtful/pace.yaml\""))
    }

    @Test("fail on a warning only when it counts as an error")
    func strictness() throws {
        let folder = try TemporaryFolder()
        try FileManager.default.copyItem(
            at: Repository.folder.appending(path: "Rules"), to: folder.url.appending(path: "Rules"))
        try folder.write("questions: {}\n", to: "Rules/more.yml")
        let lax = try ToolRun("reentry check Rules --format junit", in: folder.url)
        #expect(lax.exitCode == 0)
        #expect(lax.output.contains("failures=\"0\""))
        #expect(lax.output.contains("<system-out>Rules/more.yml:1:1: warning: "))
        let strict = try ToolRun("reentry check Rules --format junit --strict", in: folder.url)
        #expect(strict.exitCode == 1)
        #expect(strict.output.contains("tests=\"1\" failures=\"1\""))
    }
}
