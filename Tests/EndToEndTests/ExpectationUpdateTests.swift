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
