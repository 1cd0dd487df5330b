import Foundation
import TestSupport
import Testing

@Suite("The new command")
struct NewCommandTests {
    @Test("makes a pack that a strict check has nothing to say about")
    func strict() throws {
        let folder = try TemporaryFolder()
        let place = folder.path(of: "ours")
        let made = try ToolRun(["new", "\(place)/", "--program", "Harbor"])
        #expect(made.exitCode == 0)
        #expect(made.errors.isEmpty)
        #expect(made.output.contains("'\(place)'"))
        let check = try ToolRun(["check", place, "--strict"])
        #expect(check.exitCode == 0)
        #expect(check.output.contains("nothing to mend"))
        #expect(try folder.contents == ["ours"])
        let plan = try ToolRun("echo '{}' | reentry plan - --rules '\(place)'", in: folder.url)
        #expect(plan.exitCode == 0)
        #expect(plan.output.contains("Harbor"))
    }

    @Test("fills an empty folder")
    func empty() throws {
        let folder = try TemporaryFolder()
        #expect(try ToolRun(["new", folder.url.path()]).exitCode == 0)
        #expect(try folder.contents.contains("pack.yaml"))
    }

    @Test(
        "fills the folder that is meant, and leaves it the one that it is",
        arguments: [
            "cd ours && reentry new .", "cd ours && reentry new ./", "reentry new link",
            "cd ours && reentry new ../ours",
        ])
    func inPlace(line: String) throws {
        let folder = try TemporaryFolder()
        let run = try ToolRun(
            "mkdir ours && ln -s ours link && touch -d 2001-01-01 ours && stat -c %i ours"
                + " && (\(line) >/dev/null) && stat -c %i ours && reentry check link --strict",
            in: folder.url)
        #expect(run.exitCode == 0, "\(run.errors)")
        let numbers = run.output.split(separator: "\n")
        #expect(numbers[0] == numbers[1])
        #expect(try folder.contents == ["link", "ours"])
        let again = try ToolRun(line, in: folder.url)
        #expect(again.errors.contains("there are files in it; nothing was written"))
    }

    @Test("tells a next step that can be taken, whatever the folder is called")
    func nextStep() throws {
        let folder = try TemporaryFolder()
        for name in ["-dash", "it's ours"] {
            let run = try ToolRun("reentry new -- \"\(name)\"", in: folder.url)
            let step = try #require(run.output.firstMatch(of: #/next: (.*)\n/#)?.1)
            #expect(try ToolRun(String(step), in: folder.url).exitCode == 0)
        }
    }

    @Test("leaves everything as it is where there is something")
    func taken() throws {
        let folder = try TemporaryFolder()
        let file = try folder.write("mine", to: "notes.txt")
        for (place, reason) in [
            (folder.url.path(), "there are files in it"), (file, "there is a file of that name"),
            (folder.path(of: "no/such"), "the folder for it does not exist"),
        ] {
            let run = try ToolRun(["new", place])
            #expect(run.exitCode == 1)
            #expect(run.output.isEmpty)
            #expect(run.errors.contains("\(reason); nothing was written"))
        }
        #expect(try folder.contents == ["notes.txt"])
        #expect(try String(contentsOfFile: file, encoding: .utf8) == "mine")
    }

    @Test("needs a folder and, if one is given, a name")
    func wrongCommandLine() throws {
        #expect(try ToolRun(["new"]).exitCode == 64)
        #expect(try ToolRun(["new", ""]).exitCode == 64)
        #expect(try ToolRun(["new", "/"]).exitCode == 64)
        #expect(try ToolRun(["new", "x", "--program", " "]).exitCode == 64)
        let long = String(repeating: "a", count: 201)
        #expect(try ToolRun(["new", "x", "--program", long]).exitCode == 64)
        let unseen = try ToolRun(["new", "x", "--program", "a\u{202E}b"])
        #expect(unseen.exitCode == 64)
        #expect(unseen.errors.contains("U+202E (right-to-left override)"))
    }
}
