import Foundation
import TestSupport
import Testing

@Suite("A pack compiled into one file")
struct CompileCommandTests {
    private let today = ["--today", "2026-11-22"]

    @Test("gives the same bytes as its folder, for every command")
    func sameBytes() throws {
        let folder = try TemporaryFolder()
        let pack = folder.path(of: "pack.json")
        #expect(try ToolRun(["compile", "-o", pack]).exitCode == 0)
        let samples = try FileManager.default
            .subpathsOfDirectory(atPath: Repository.folder.appending(path: "Samples").path())
            .filter { $0.hasSuffix("/answers.yaml") }.sorted().map { "Samples/\($0)" }
        #expect(samples.count > 10)
        var commands = samples.prefix(4).map { ["plan", $0] + today }
        commands += [
            ["plan", samples[0], "--format", "json"] + today, ["table", "--format", "json"],
            ["explain", samples[0]] + today, ["compile"],
        ]
        for command in commands {
            let fromFolder = try ToolRun(command)
            let fromFile = try ToolRun(command + ["--rules", pack])
            #expect(fromFolder.exitCode == 0, "\(command)")
            #expect(fromFile.output == fromFolder.output, "\(command)")
            #expect(fromFile.errors == fromFolder.errors, "\(command)")
        }
        let check = try ToolRun(["check"] + today).output.withoutTimes
        #expect(try ToolRun(["check", pack] + today).output.withoutTimes == check)
        #expect(try ToolRun(["check"] + today, rules: pack).output.withoutTimes == check)
    }

    @Test("is refused when it was changed by hand")
    func changed() throws {
        let folder = try TemporaryFolder()
        let json = try ToolRun(["compile"]).output
        let changed = json.replacing(
            "\"because\" : \"The pace was too fast before.\"", with: "\"because\" : \"So.\"")
        #expect(changed != json)
        let pack = try folder.write(changed, to: "pack.json")
        let run = try ToolRun(["plan", "Samples/one-sentence/answers.yaml", "--rules", pack])
        #expect(run.exitCode == 1)
        #expect(run.output.isEmpty)
        #expect(
            run.errors.contains(
                "error: rule 'pace-too-fast-before' of 'pace' is not what the files inside come to; compile the pack again [bad-compiled-pack]"
            ))
    }

    @Test(
        "is told from a file that is something else",
        arguments: [
            ("pack.json", "", "this is not JSON"), ("pack.json", "[]", "a JSON object is expected"),
            ("rules.yaml", "pack: { name: A }", "this is not JSON"),
            ("plan.json", "{\"format\": \"reentry.plan/1\"}", "'format' is 'reentry.plan/1'"),
        ])
    func somethingElse(name: String, text: String, message: String) throws {
        let folder = try TemporaryFolder()
        let run = try ToolRun(["check", folder.write(text, to: name)])
        #expect(run.exitCode == 1)
        #expect(run.errors.contains(message))
        #expect(run.errors.contains("[bad-compiled-pack]"))
    }

    @Test("is not written when the rules cannot be read")
    func brokenRules() throws {
        let folder = try TemporaryFolder()
        let rules = try TemporaryFolder()
        _ = try rules.write("decision: pace\n", to: "pace.yaml")
        let pack = folder.path(of: "pack.json")
        let run = try ToolRun(["compile", "--rules", rules.url.path(), "-o", pack])
        #expect(run.exitCode == 1)
        #expect(run.errors.contains("[missing-key]"))
        #expect(!FileManager.default.fileExists(atPath: pack))
    }
}
