import Foundation
import TestSupport
import Testing

@Suite("Expectations rewritten by the tool")
struct ExpectationUpdateTests {
    private static let file = "cases/4-pace-and-joining.yaml"

    @Test("are shown as a diff, and nothing is written without '--write'")
    func shown() throws {
        let folder = try ChangedRules()
        try folder.replace("more than 30 days", "more than 29 days", in: "decisions/06-pace.yaml")
        let before = try folder.text(of: Self.file)
        let run = try ToolRun("reentry test --update", in: folder.url)
        #expect(run.exitCode == 1)
        #expect(
            run.output == """
                --- Rules/cases/4-pace-and-joining.yaml
                +++ Rules/cases/4-pace-and-joining.yaml
                @@ -23,7 +23,7 @@
                   - name: Flooded, and away thirty days
                     answers: { feeling_reasons: [flooded], time_away: 30 days }
                     expect:
                -      pace: two_week_ramp
                +      pace: three_week_ramp
                       rules: [pace-too-much-before]
                \(" ")
                   - name: Flooded, and away thirty-one days

                1 expectation in 1 file to be written; '--write' does it

                """)
        #expect(try folder.text(of: Self.file) == before)
    }

    @Test("are written with '--write', comments and all else as they were")
    func written() throws {
        let folder = try ChangedRules()
        try folder.replace("more than 30 days", "more than 29 days", in: "decisions/06-pace.yaml")
        try folder.replace(
            "pace: two_week_ramp\n      rules: [pace-too-much-before]",
            "pace: two_week_ramp # so far\n      rules: [pace-too-much-before]", in: Self.file)
        let file = folder.path(of: Self.file)
        try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: file)
        let before = try folder.text(of: Self.file)
        let run = try ToolRun("reentry test --update --write", in: folder.url)
        #expect(run.exitCode == 0 && run.output.hasSuffix("\n1 expectation in 1 file written\n"))
        let after = before.replacing(
            "pace: two_week_ramp # so far", with: "pace: three_week_ramp # so far")
        #expect(after != before)
        #expect(try folder.text(of: Self.file) == after)
        let attributes = try FileManager.default.attributesOfItem(atPath: file)
        #expect(attributes[.posixPermissions] as? Int == 0o640)
        #expect(try ToolRun("reentry test", in: folder.url).exitCode == 0)
        let again = try ToolRun("reentry test --update --write", in: folder.url)
        #expect(again.exitCode == 0 && again.output.hasSuffix("cases, all passed\n"))
    }

    @Test("leave every file alone when one of them cannot be written")
    func readOnly() throws {
        let folder = try ChangedRules()
        // Changes cases in several files.
        try folder.replace("more than 30 days", "more than 90 days", in: "decisions/06-pace.yaml")
        try folder.replace(
            "under 8 days\n      weeks: 8 to", "under 7 days\n      weeks: 7 to",
            in: "questions/2-time-away.yaml")
        let shown = try ToolRun("reentry test --update", in: folder.url).output
        let files = shown.matches(of: #/\+\+\+ Rules/(.*)\n/#).map { String($0.1) }
        try #require(files.count > 1)
        let last = try #require(files.last)
        try FileManager.default.setAttributes(
            [.posixPermissions: 0o444], ofItemAtPath: folder.path(of: last))
        let before = try files.map(folder.text)
        let run = try ToolRun("reentry test --update --write", in: folder.url)
        #expect(run.exitCode == 1)
        #expect(run.errors.contains("\(last)' cannot be written: it is read-only"))
        #expect(try files.map(folder.text) == before)
        let left = try FileManager.default.subpathsOfDirectory(atPath: folder.path(of: ""))
        #expect(!left.contains { $0.hasSuffix(".part") })
    }

    @Test(
        "are shown as a diff that 'patch' takes, where a file has no last line break",
        arguments: [
            ("- { name: a, answers: {}, expect: { pace: full_schedule } }", ""),
            (
                "- { name: a, answers: {}, expect: { pace: full_schedule } }\n  - ",
                "{ name: b, answers: {}, expect: {} }"
            ),
        ])
    func patched(first: String, rest: String) throws {
        let folder = try ChangedRules()
        try folder.write("cases:\n  \(first)\(rest)", to: "cases/open.yaml")
        let run = try ToolRun(
            "reentry test --update -o shown.txt; patch -p0 -i shown.txt && reentry test",
            in: folder.url)
        #expect(run.exitCode == 0, "\(run.output)\(run.errors)")
        #expect(run.output.contains("patching file Rules/cases/open.yaml\n"))
        #expect(!(try folder.text(of: "cases/open.yaml")).hasSuffix("\n"))
    }

    @Test("are refused, every one with its reason, where the rules come to nothing")
    func gap() throws {
        let folder = try TemporaryFolder()
        let run = try ToolRun(
            """
            reentry new ours > /dev/null && sed -i '/^otherwise/,$d' ours/pace.yaml \\
            && reentry test ours --update
            """, in: folder.url)
        #expect(run.exitCode == 1 && run.output.isEmpty)
        let reason =
            "cannot be rewritten by itself; 'pace' comes to nothing, which no case can expect"
        #expect(run.errors.matches(of: try Regex(reason)).count == 6)
        #expect(!run.errors.contains("'*'"))
        let mutated = try ToolRun("reentry test ours --mutate", in: folder.url)
        #expect(mutated.output.contains("(the rules come to nothing there today"))
        #expect(!mutated.output.contains("expect: {}"))
    }

    @Test("are refused where they cannot be by itself: cases that share what they expect")
    func shared() throws {
        let folder = try ChangedRules()
        try folder.write(
            """
            cases:
              - { name: Asks for all at once, answers: { start_wish: full_at_once }, expect: &same { pace: three_week_ramp } }
              - { name: Asks for less, answers: { start_wish: decide_together }, expect: *same }

            """, to: "cases/shared.yaml")
        let before = try folder.text(of: "cases/shared.yaml")
        let run = try ToolRun("reentry test --update --write", in: folder.url)
        #expect(run.exitCode == 1)
        #expect(run.errors.contains("cannot be rewritten by itself"))
        #expect(try folder.text(of: "cases/shared.yaml") == before)
    }

    @Test(
        "are asked for by themselves",
        arguments: ["--write", "--update --format json", "--update --coverage"])
    func options(line: String) throws {
        #expect(try ToolRun("reentry test \(line)").exitCode == 64)
    }
}
