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
        let unseen = try ToolRun(["new", "x", "--program", "a\u{202E}b"])
        #expect(unseen.exitCode == 64)
        #expect(unseen.errors.contains("U+202E (right-to-left override)"))
    }
}
