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
        for (format, shown, lax) in [
            ("github", "::error file=", "::warning file="),
            ("sarif", "\"level\": \"error\"", "\"level\": \"warning\""),
            ("gitlab", "\"severity\": \"major\"", "\"severity\": \"minor\""),
        ] {
            let command = "reentry check Rules --format \(format)"
            #expect(try ToolRun(command, in: folder.url).output.contains(lax))
            let strict = try ToolRun("\(command) --strict", in: folder.url)
            #expect(strict.exitCode == 1)
            #expect(strict.output.contains(shown))
            #expect(!strict.output.contains(lax))
        }
    }

    @Test("know a finding again when other names come to those that it suggests")
    func suggestion() throws {
        let folder = try TemporaryFolder()
        let pack = folder.url.appending(path: "broken")
        try FileManager.default.copyItem(at: Self.folder.appending(path: "broken"), to: pack)
        let file = pack.appending(path: "pace, 100% new.yaml")
        let text = try String(contentsOf: file, encoding: .utf8)
        let slip = text.replacing("then: full_schedule", with: "then: something")
        func check(_ text: String) throws -> (message: Substring, fingerprint: Substring) {
            try Data(text.utf8).write(to: file)
            let output = try ToolRun("reentry check broken --format gitlab", in: folder.url).output
            let found = output.firstMatch(
                of: /"description": "('something' is .*)",\n.*\n *"fingerprint": "(\w+)"/)
            let match = try #require(found, "\(output)")
            return (match.output.1, match.output.2)
        }
        let before = try check(slip)
        let after = try check(
            slip.replacing(
                "options:\n", with: "options:\n  later: { name: Later, plan: Not yet. }\n"))
        #expect(before.message != after.message)
        #expect(before.fingerprint == after.fingerprint)
    }
}
