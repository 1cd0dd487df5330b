import Foundation
import TestSupport
import Testing

@Suite("The formats of a check")
struct CheckFormatTests {
    /// A copy that is in no repository, so that files are named from there.
    private let folder: TemporaryFolder
    private let fixtures: URL

    init() throws {
        folder = try TemporaryFolder()
        fixtures = folder.url.appending(path: "Fixtures")
        try FileManager.default.copyItem(
            at: Repository.folder.appending(path: "Tests/EndToEndTests/Fixtures"), to: fixtures)
    }

    private static let formats = ["text", "json", "sarif", "github", "junit", "gitlab"]
    private static let packs = ["broken", "doubtful"]

    @Test("are those that are kept", arguments: packs, formats)
    func golden(pack: String, format: String) throws {
        let run = try ToolRun(
            "reentry check \(pack) --format \(format) --today 2026-11-22", in: fixtures)
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
        let path = fixtures.appending(path: "doubtful").path()
        let absolute = try ToolRun("reentry check '\(path)' --format gitlab", in: fixtures)
        let relative = try ToolRun("reentry check ./doubtful/ --format gitlab", in: fixtures)
        #expect(absolute.output == relative.output)
        #expect(absolute.output.contains("\"path\": \"doubtful/pace.yaml\""))
    }

    @Test("name files from the top of a repository, wherever in it the command runs")
    func repository() throws {
        for name in [".git", "tools"] {
            try FileManager.default.createDirectory(
                at: folder.url.appending(path: name), withIntermediateDirectories: false)
        }
        let line = "reentry check \"$PACK\" --format gitlab --today 2026-11-22"
        let fromTop = try ToolRun("PACK=Fixtures/doubtful; \(line)", in: folder.url)
        #expect(fromTop.output.contains("\"path\": \"Fixtures/doubtful/pace.yaml\""))
        let tools = folder.url.appending(path: "tools")
        let beside = try ToolRun("PACK=../Fixtures/doubtful; \(line)", in: tools)
        #expect(beside.output == fromTop.output)
        let inside = try ToolRun("PACK=doubtful; \(line)", in: fixtures)
        #expect(inside.output == fromTop.output)
    }

    @Test("have a suite for each file inside of a compiled pack")
    func compiled() throws {
        let run = try ToolRun(
            """
            reentry compile -o pack.json
            reentry check pack.json --format junit
            """, in: folder.url, rules: Repository.folder.appending(path: "Rules").path())
        #expect(run.exitCode == 0)
        #expect(run.output.contains("<testsuite name=\"pack.json/pack.yaml\" tests=\"1\""))
    }

    @Test("count the lines of a file with lone CRs as the text does")
    func loneCarriageReturns() throws {
        try FileManager.default.createDirectory(
            at: folder.url.appending(path: "old"), withIntermediateDirectories: false)
        try folder.write("pack:\r  titel: x\r", to: "old/pack.yaml")
        let run = try ToolRun("reentry check old --format sarif", in: folder.url)
        let log = try #require(
            JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
        let runs = try #require(log["runs"] as? [[String: Any]])
        #expect(runs.first?["newlineSequences"] as? [String] == ["\r\n", "\n", "\r"])
        #expect(run.output.contains("\"startLine\": 2"))
    }

    @Test("fail on a warning only when it counts as an error")
    func strictness() throws {
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
        try FileManager.default.copyItem(at: fixtures.appending(path: "broken"), to: pack)
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
