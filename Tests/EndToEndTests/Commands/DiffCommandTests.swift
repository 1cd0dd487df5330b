import Foundation
import TestSupport
import Testing

@Suite("The diff command")
struct DiffCommandTests {
    /// A folder with the pack that ships as `old`, and as `new` with 30 days made 21.
    private static func packs() throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        for name in ["old", "new"] {
            try FileManager.default.copyItem(
                at: Repository.folder.appending(path: "Rules"),
                to: folder.url.appending(path: name))
        }
        let file = folder.url.appending(path: "new/decisions/06-pace.yaml")
        let text = try String(contentsOf: file, encoding: .utf8)
        try Data(text.replacing("more than 30 days", with: "more than 21 days").utf8)
            .write(to: file)
        return folder
    }

    @Test("shows what changes, as text, Markdown or JSON", arguments: ["text", "markdown", "json"])
    func formats(format: String) throws {
        let folder = try Self.packs()
        let run = try ToolRun("reentry diff old new --format \(format)", in: folder.url)
        #expect(run.exitCode == 0)
        #expect(run.errors.isEmpty)
        #expect(run.output.contains("time_away is 22 to 30 days"))
        let again = try ToolRun("reentry diff old new --format \(format) -o out", in: folder.url)
        #expect(again.output.isEmpty)
        let written = try String(contentsOfFile: folder.path(of: "out"), encoding: .utf8)
        #expect(written == run.output)
    }

    @Test("gives examples that are answers, and lead to what it says")
    func example() throws {
        let folder = try Self.packs()
        let run = try ToolRun("reentry diff old new --format json", in: folder.url)
        let json = try #require(
            JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
        #expect(json["format"] as? String == "reentry.diff/1")
        let decisions = try #require(json["decisions"] as? [[String: Any]])
        let pace = try #require(decisions.first { $0["decision"] as? String == "pace" })
        let example = try #require(pace["example"] as? [String: Any])
        let answers = try JSONSerialization.data(
            withJSONObject: try #require(example["answers"]))
        try folder.write(answers, to: "answers.json")
        for version in ["old", "new"] {
            let options = try #require(example[version] as? [[String: String]])
            let plan = try #require(options.first?["plan"])
            let shown = try ToolRun(
                "reentry plan answers.json --rules \(version) --format json", in: folder.url)
            #expect(shown.output.contains(try #require(options.first?["option"])))
            #expect(!plan.isEmpty)
        }
    }

    @Test("says with its exit code whether a plan changes, if asked")
    func exitCode() throws {
        let folder = try Self.packs()
        #expect(try ToolRun("reentry diff old new --exit-code", in: folder.url).exitCode == 1)
        let same = try ToolRun("reentry diff old old --exit-code", in: folder.url)
        #expect(same.exitCode == 0)
        #expect(same.output.contains("No plan changes."))
    }

    @Test("says whose plans of a folder change, and nothing of their answers")
    func answers() throws {
        let folder = try Self.packs()
        try FileManager.default.createDirectory(
            at: folder.url.appending(path: "intakes"), withIntermediateDirectories: true)
        try folder.write(
            "time_away: 25 days\nfeeling_reasons: [flooded]\n", to: "intakes/a.yaml")
        try folder.write("time_away: 40 days\n", to: "intakes/b.yaml")
        try folder.write("time_away: secret\n", to: "intakes/c.yaml")
        let run = try ToolRun(
            "reentry diff old new --answers intakes --format markdown", in: folder.url)
        #expect(run.exitCode == 0)
        #expect(run.output.contains("1 of 3 files of answers gets another plan"))
        let named = "- `intakes/a.yaml`\n  - `pace`: two_week_ramp → three_week_ramp"
        #expect(run.output.contains(named))
        #expect(!run.output.contains("intakes/b.yaml"))
        #expect(run.output.contains("cannot be read with the old pack: line 1 (wrong-type)"))
        #expect(!run.output.contains("secret"))
        #expect(run.errors.contains("'secret'"))
        let missing = try ToolRun("reentry diff old new --answers nowhere", in: folder.url)
        #expect(missing.exitCode == 1)
        #expect(missing.errors.contains("'nowhere' does not exist"))
    }

    @Test("reads a revision as it reads a folder")
    func revision() throws {
        let folder = try Self.packs()
        try Self.commit(folder, "old")
        let fromGit = try ToolRun("reentry diff HEAD:old new", in: folder.url)
        #expect(fromGit.exitCode == 0)
        #expect(fromGit.errors.isEmpty)
        let fromDisk = try ToolRun("reentry diff old new", in: folder.url)
        let lines = fromGit.output.split(separator: "\n").dropFirst(2)
        #expect(Array(lines) == Array(fromDisk.output.split(separator: "\n").dropFirst(2)))
        let same = try ToolRun("reentry diff HEAD:old old --exit-code", in: folder.url)
        #expect(same.exitCode == 0)
        // A folder of that name comes first.
        try FileManager.default.copyItem(
            at: folder.url.appending(path: "new"), to: folder.url.appending(path: "HEAD:old"))
        #expect(try ToolRun("reentry diff HEAD:old new --exit-code", in: folder.url).exitCode == 0)
    }

    @Test("takes the folder in which it runs", arguments: [".", "./"])
    func here(path: String) throws {
        let folder = try TemporaryFolder()
        #expect(try ToolRun(["new", folder.path(of: "ours")]).exitCode == 0)
        try Self.commit(folder, "ours")
        let inside = folder.url.appending(path: "ours")
        let same = try ToolRun("reentry diff 'HEAD:\(path)' . --exit-code", in: inside)
        #expect(same.exitCode == 0, "\(same.errors)")
        let file = inside.appending(path: "pace.yaml")
        let text = try String(contentsOf: file, encoding: .utf8)
        try Data(text.replacing(": longer", with: ": more than 45 days").utf8).write(to: file)
        let other = try ToolRun("reentry diff 'HEAD:\(path)' . --exit-code", in: inside)
        #expect(other.exitCode == 1)
        #expect(other.errors.isEmpty)
    }

    @Test("points into the file of a revision")
    func faultyRevision() throws {
        let folder = try TemporaryFolder()
        try FileManager.default.createDirectory(
            at: folder.url.appending(path: "pack"), withIntermediateDirectories: true)
        try folder.write("pack: { name: Small }\n", to: "pack/a.yaml")
        try Self.commit(folder, "pack")
        let run = try ToolRun("reentry diff HEAD:pack HEAD:pack", in: folder.url)
        #expect(run.exitCode == 1)
        #expect(run.output.isEmpty)
        #expect(run.errors.contains("HEAD:pack/a.yaml:1:9: error: "))
    }

    @Test(
        "says what is wrong with a place",
        arguments: [
            ("nothing:here", "git knows no revision 'nothing'"),
            ("HEAD:nowhere", "there is no 'nowhere' in 'HEAD'"),
            (":old", "git knows no revision ''"),
            ("nowhere", "'nowhere' does not exist"),
        ])
    func wrongPlace(place: String, message: String) throws {
        let folder = try TemporaryFolder()
        try folder.write("nothing: here\n", to: "file")
        try Self.commit(folder, "file")
        let run = try ToolRun("reentry diff '\(place)' '\(place)'", in: folder.url)
        #expect(run.exitCode == 1)
        #expect(run.output.isEmpty)
        #expect(run.errors.contains(message))
    }

    @Test("hands no option to git")
    func optionLike() throws {
        let folder = try TemporaryFolder()
        let run = try ToolRun("reentry diff -- '--output=x:y' '-p:y'", in: folder.url)
        #expect(run.exitCode == 1)
        #expect(run.errors.contains("git knows no revision '--output=x'"))
        #expect(try folder.contents.isEmpty)
    }

    @Test("does without git, and without a repository")
    func noGit() throws {
        let folder = try TemporaryFolder()
        let outside = try ToolRun("reentry diff HEAD:a HEAD:b", in: folder.url)
        #expect(outside.exitCode == 1)
        #expect(outside.errors.contains("git cannot read this revision: fatal: not a git"))
        let tool = BuiltTool.folder + "/reentry"
        let without = try ToolRun("PATH=/nowhere '\(tool)' diff HEAD:a HEAD:b", in: folder.url)
        #expect(without.exitCode == 1)
        #expect(without.errors.contains("git could not be started"))
    }

    private static func commit(_ folder: TemporaryFolder, _ name: String) throws {
        let git = "git -c user.name=A -c user.email=a@example.org"
        let run = try ToolRun(
            "git init -q . && git add '\(name)' && \(git) commit -q -m one", in: folder.url)
        try #require(run.exitCode == 0, "\(run.errors)")
    }
}
