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
            ("nowhere/plan.md", "no such file or directory"),
            (".", "is a folder"),
        ])
    func output(place: String, reason: String) throws {
        let run = try ToolRun("reentry plan answers.yaml -o \(place)", in: folder.url, rules: rules)
        #expect(
            run.errors == "Error: '\(place)' cannot be written: \(reason); nothing was written\n")
        #expect(run.exitCode == 1)
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
