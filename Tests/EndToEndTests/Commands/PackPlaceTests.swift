import Foundation
import TestSupport
import Testing

@Suite("The place of a pack")
struct PackPlaceTests {
    private let folder: TemporaryFolder
    private let rules = Repository.folder.appending(path: "Rules").path()

    init() throws {
        folder = try TemporaryFolder()
        try folder.write("{}", to: "answers.yaml")
        try FileManager.default.createSymbolicLink(
            atPath: folder.path(of: "link"), withDestinationPath: rules)
    }

    @Test("may be a link, and links in it lead to parts of the pack")
    func links() throws {
        let run = try ToolRun(
            """
            cp -r link/ pack && mv pack/cases kept && ln -s ../kept pack/cases
            for place in link pack; do
              reentry check $place --strict | tail -1
              reentry plan answers.yaml --rules $place | head -1
            done
            """, in: folder.url)
        #expect(run.errors == "")
        #expect(run.output.contains(#/, [1-9][0-9]* cases: nothing to mend\n# Continuation plan/#))
        #expect(run.output.matches(of: #/ [1-9][0-9]* cases: nothing to mend\n#/#).count == 2)
    }

    @Test("may be standard input, for a compiled pack")
    func standardInput() throws {
        let run = try ToolRun(
            """
            reentry compile -o pack.json
            reentry check - < pack.json | tail -1
            reentry plan answers.yaml --rules - < pack.json | head -1
            reentry diff - link < pack.json | head -1
            """, in: folder.url, rules: rules)
        #expect(run.errors == "")
        #expect(run.output.contains("cases: nothing to mend\n# Continuation plan"))
        #expect(run.output.contains("What changes from standard input to link\n"))
    }

    @Test(
        "is refused on standard input where that cannot be",
        arguments: [
            ("check - --watch", "'--watch' looks at files on disk"),
            ("check - --fix", "'--fix' changes files on disk"),
            (
                "test - --update --write",
                "rule files are changed on disk, and standard input has none"
            ),
            ("plan --rules -", "the answers and the rules cannot both come from standard input"),
            ("ask --rules -", "what is typed and the rules cannot both come from standard input"),
            ("diff - -", "only one of the packs can come from standard input"),
        ])
    func refused(words: String, message: String) throws {
        let run = try ToolRun("echo '{}' | reentry \(words)", in: folder.url)
        #expect(run.errors.contains("Error: \(message)"))
        #expect(run.exitCode == 64)
        #expect(run.output == "")
    }

    @Test("may be a link in a revision; what is behind links in it is said to be missing")
    func revisionLinks() throws {
        let run = try ToolRun(
            """
            git init -q && cp -r link/ Rules && ln -s Rules other && ln -s nowhere broken
            git add -A && git -c user.name=a -c user.email=a@example.org commit -qm first
            reentry diff HEAD:other Rules | head -1
            mv Rules/cases kept && ln -s ../kept Rules/cases && git add -A
            git -c user.name=a -c user.email=a@example.org commit -qm second
            reentry diff HEAD:Rules Rules; echo $?
            reentry diff HEAD:broken Rules; echo $?
            """, in: folder.url)
        #expect(run.output == "What changes from HEAD:other to Rules\n1\n1\n")
        let lines = run.errors.split(separator: "\n")
        #expect(lines.count == 2)
        #expect(lines.first?.contains("HEAD:Rules/cases:1:1: error: this is a link") == true)
        #expect(lines.last?.contains("there is no 'broken' in 'HEAD'") == true)
    }

    @Test("is no revision, but for a difference")
    func revision() throws {
        let run = try ToolRun("reentry check HEAD:Rules", in: folder.url)
        #expect(run.errors.contains("revisions of git are read by 'reentry diff' alone"))
        #expect(run.exitCode == 1)
    }
}
