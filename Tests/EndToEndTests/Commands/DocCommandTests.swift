import Foundation
import TestSupport
import Testing

@Suite("The doc command")
struct DocCommandTests {
    @Test(
        "writes the whole pack, in each format",
        arguments: [
            ("markdown", "## The promises"), ("text", "The promises\n---"),
            ("html", "<h2>The promises"),
        ])
    func formats(format: String, heading: String) throws {
        let run = try ToolRun(["doc", "Rules", "--format", format, "--today", "2026-11-22"])
        #expect(run.exitCode == 0)
        #expect(run.errors.isEmpty)
        #expect(run.output.contains(heading))
        #expect(run.output.contains("overdose-is-seen-today"))
    }

    @Test("writes for all who may read the rules, and keeps a file's mode and what leads to it")
    func modes() throws {
        let folder = try TemporaryFolder()
        let run = try ToolRun(
            """
            umask 022; for file in new.md old.md link.md; do \\
            test $file = old.md && touch old.md && chmod 660 old.md && ln -s old.md link.md; \\
            reentry doc '\(Repository.folder.path)/Rules' --today 2026-11-22 -o $file; done; \\
            stat -c '%a %F' new.md old.md link.md
            """, in: folder.url)
        #expect(run.output == "644 regular file\n660 regular file\n777 symbolic link\n")
        #expect(try folder.contents.allSatisfy { !$0.hasSuffix(".part") })
    }

    @Test("writes nothing of a pack that cannot be read")
    func broken() throws {
        let folder = try TemporaryFolder()
        try folder.write("pack: [", to: "pack.yaml")
        let run = try ToolRun(["doc", folder.url.path(), "-o", folder.path(of: "book.md")])
        #expect(run.exitCode == 1)
        #expect(run.output.isEmpty)
        #expect(run.errors.contains("[yaml-syntax]"))
        #expect(try folder.contents == ["pack.yaml"])
    }
}
