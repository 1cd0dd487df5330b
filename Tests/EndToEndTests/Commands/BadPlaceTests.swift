import Foundation
import TestSupport
import Testing

@Suite("Bad places")
struct BadPlaceTests {
    private let folder: TemporaryFolder
    private let rules = Repository.folder.appending(path: "Rules").path()

    init() throws {
        folder = try TemporaryFolder()
        try folder.write("{}", to: "answers.yaml")
    }

    @Test(
        "for answers are named",
        arguments: [
            ("nowhere.yaml", "nowhere.yaml:1:1: error: 'nowhere.yaml' does not exist [unreadable]"),
            (".", ".:1:1: error: '.' is a folder; a file is expected [unreadable]"),
            ("''", ":1:1: error: '' is no name of a file; name one [unreadable]"),
            (
                "answers.yaml/x",
                "answers.yaml/x:1:1: error: 'answers.yaml/x' does not exist; a folder on the way to it is a file [unreadable]"
            ),
        ])
    func answers(place: String, message: String) throws {
        let run = try ToolRun("reentry plan \(place)", in: folder.url, rules: rules)
        #expect(run.errors.split(separator: "\n").first.map(String.init) == message)
        #expect(run.exitCode == 1)
        #expect(run.output == "")
    }

    @Test("for rules are named")
    func rulesMissing() throws {
        let run = try ToolRun("reentry plan answers.yaml --rules nowhere", in: folder.url)
        #expect(
            run.errors
                == "nowhere:1:1: error: 'nowhere' does not exist; name the folder of a pack [unreadable]\n"
        )
        #expect(run.exitCode == 1)
    }

    @Test(
        "for a plan leave nothing behind",
        arguments: [
            ("nowhere/plan.md", "the folder for it does not exist"),
            ("answers.yaml/plan.md", "a folder on the way to it is a file"),
            (".", "is a folder"),
        ])
    func output(place: String, reason: String) throws {
        let run = try ToolRun("reentry plan answers.yaml -o \(place)", in: folder.url, rules: rules)
        #expect(
            run.errors == "Error: '\(place)' cannot be written: \(reason); nothing was written\n")
        #expect(run.exitCode == 1)
        #expect(try folder.contents == ["answers.yaml"])
    }

    @Test("for a plan that are links keep leading where they lead")
    func outputLink() throws {
        let run = try ToolRun(
            """
            mkdir plans && echo old > plans/plan.md && ln -s plans/plan.md plan.md
            ln -s plans/none.md broken.md
            reentry plan answers.yaml -o plan.md; readlink plan.md; head -1 plans/plan.md
            reentry plan answers.yaml -o broken.md; echo $?; readlink broken.md; ls plans
            """, in: folder.url, rules: rules)
        #expect(
            run.output
                == "plans/plan.md\n# Continuation plan: draft\n1\nplans/none.md\nplan.md\n")
        #expect(
            run.errors
                == "Error: 'broken.md' cannot be written: it is a link to something that does not exist; nothing was written\n"
        )
    }

    @Test(
        "for answers and a plan are told before the first question",
        arguments: [
            ("--save ''", "'' cannot be written: that is no name of a file; name one"),
            ("-o .", "'.' cannot be written: is a folder"),
            (
                "--save answers.yaml/x",
                "'answers.yaml/x' cannot be written: a folder on the way to it is a file"
            ),
        ])
    func interview(options: String, message: String) throws {
        let run = try ToolRun("reentry ask \(options)", in: folder.url, rules: rules)
        #expect(run.errors == "Error: \(message); nothing was written\n")
        #expect(run.exitCode == 1)
    }

    @Test("with a line break in them are said in one line")
    func lineBreak() throws {
        let run = try ToolRun(
            "reentry plan answers.yaml -o \"$(printf 'no\\nwhere/plan.md')\"", in: folder.url,
            rules: rules)
        #expect(run.errors.hasPrefix("Error: 'no␊where/plan.md' cannot be written: "))
        #expect(run.errors.split(separator: "\n").count == 1)
    }

    @Test("that are not UTF-8 are refused, before another file is meant")
    func notUTF8() throws {
        let run = try ToolRun(
            "reentry plan answers.yaml -o \"$(printf 'caf\\351.md')\"", in: folder.url, rules: rules
        )
        #expect(run.exitCode == 64)
        #expect(run.errors.contains("argument 4 is not UTF-8"))
        #expect(try folder.contents == ["answers.yaml"])
    }

    @Test("without room leave nothing behind", .enabled(if: canMount))
    func fullDisk() throws {
        let run = try ToolRun(
            """
            mkdir disk && mount -t tmpfs -o size=4k tmpfs disk && echo old > disk/plan.md
            reentry plan answers.yaml -o disk/plan.md; echo $?; ls disk; cat disk/plan.md; umount disk
            """, in: folder.url, rules: rules)
        #expect(run.output == "1\nplan.md\nold\n")
        #expect(
            run.errors
                == "Error: 'disk/plan.md' cannot be written: no space left on device; nothing was written\n"
        )
    }

    @Test("that are full are said on the way to standard output", .enabled(if: hasFullDevice))
    func fullOutput() throws {
        let run = try ToolRun("reentry plan answers.yaml > /dev/full", in: folder.url, rules: rules)
        #expect(run.exitCode == 1)
        #expect(
            run.errors
                == "Error: 'standard output' cannot be written: no space left on device; nothing was written\n"
        )
    }

    @Test("that may not be read or written are named", .enabled(if: canBecomeNobody))
    func forbidden() throws {
        let run = try ToolRun(
            """
            chmod 755 . && chmod 600 answers.yaml && echo '{}' > open.yaml
            setpriv --reuid=65534 --clear-groups reentry plan answers.yaml; echo $?
            setpriv --reuid=65534 --clear-groups reentry plan open.yaml -o plan.md; echo $?
            """, in: folder.url, rules: rules)
        #expect(run.output == "1\n1\n")
        #expect(
            run.errors == """
                answers.yaml:1:1: error: 'answers.yaml' may not be read by this user [unreadable]
                Error: 'plan.md' cannot be written: permission denied; nothing was written

                """)
        #expect(try folder.contents == ["answers.yaml", "open.yaml"])
    }

    @Test("within a pack are named, though all else can be read", .enabled(if: canBecomeNobody))
    func forbiddenFolder() throws {
        let run = try ToolRun(
            """
            chmod 755 . && cp -r "$REENTRY_RULES" pack && chmod 700 pack/cases
            setpriv --reuid=65534 --clear-groups reentry check pack; echo $?
            """, in: folder.url, rules: rules)
        #expect(run.output.hasSuffix("1 error\n1\n"))
        #expect(
            run.errors
                == "pack/cases:1:1: error: 'pack/cases' may not be read by this user; let it be read, or take it out of here [unreadable]\n"
        )
    }

    private static let canMount = succeeds(
        "d=$(mktemp -d) && mount -t tmpfs -o size=4k tmpfs $d && umount $d && rmdir $d")
    private static let hasFullDevice = succeeds("test -c /dev/full")
    private static let canBecomeNobody = succeeds(
        "test $(id -u) = 0 && setpriv --reuid=65534 --clear-groups reentry --version")

    private static func succeeds(_ line: String) -> Bool {
        (try? ToolRun(line).exitCode) == 0
    }
}

@Suite("Wrong command lines")
struct WrongCommandLineTests {
    @Test(
        "end with 64 and say what is right",
        arguments: [
            (
                "reentry plan --ascii Samples/one-sentence/answers.yaml",
                "'--ascii' goes with '--format text'"
            ),
            ("reentry plan --today 2026-02-30", "February 2026 has 28 days"),
            ("reentry plan --format pdf", "'pdf'"),
            ("reentry plan --audience doctor", "'doctor'"),
            ("reentry plna", "plna"),
            ("cd / && reentry table", "name a pack with '--rules'"),
        ])
    func wrong(line: String, message: String) throws {
        let run = try ToolRun(line)
        #expect(run.exitCode == 64)
        #expect(run.errors.contains(message), "\(run.errors)")
        #expect(run.output == "")
    }
}
