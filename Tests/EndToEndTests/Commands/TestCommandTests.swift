import Foundation
import TestSupport
import Testing

@Suite("The cases of a pack, run by the tool")
struct TestCommandTests {
    @Test("pass for the pack that ships, and see all that can be seen")
    func shipped() throws {
        let run = try ToolRun(["test", "Rules", "--coverage", "--fail-under", "100"])
        #expect(run.exitCode == 0)
        #expect(run.output.contains(#/^\d+ cases, all passed\n/#))
        #expect(run.output.contains(#/\nseen: (\d+) of \1, 100 %\n/#))
    }

    @Test("name the case, and the rule with its line, when a bound has moved by one")
    func movedBound() throws {
        let folder = try ChangedRules()
        try folder.replace("more than 30 days", "more than 29 days", in: "decisions/06-pace.yaml")
        let run = try ToolRun("reentry test", in: folder.url)
        #expect(run.exitCode == 1)
        #expect(
            run.output.hasPrefix(
                """
                Rules/cases/4-pace-and-joining.yaml:23:11: Flooded, and away thirty days
                    answers   {time_away: 30 days, feeling_reasons: [flooded]}
                    expected  pace: two_week_ramp, line 26
                    came      three_week_ramp
                    decided   pace-too-much-and-a-month-away, Rules/decisions/06-pace.yaml:104
                    nearest   pace-too-much-before, Rules/decisions/06-pace.yaml:113
                              it applies with these answers, and a rule before it decides
                              for that, time_away would have to be under 30 days or unanswered; it is 30 days

                """), "\(run.output)")
        #expect(run.output.hasSuffix(" 1 came out otherwise\n"))
        let check = try ToolRun("reentry check --today 2026-11-22", in: folder.url)
        #expect(check.errors.contains("in 'Flooded, and away thirty days', 'pace' came to"))
    }

    @Test("can be chosen by a part of their name or of their file's, whatever its letters")
    func filter() throws {
        #expect(
            try ToolRun(["test", "--filter", "AWAY THIRTY DAYS"]).output.contains(
                #/^\d of \d+ cases, all passed\n$/#))
        #expect(
            try ToolRun(["test", "--filter", "cases/4"]).output.contains(
                #/^1\d of \d+ cases, all passed\n$/#))
        let misspelt = try ToolRun(["test", "--filter", "floded"])
        #expect(misspelt.exitCode == 1 && misspelt.output.isEmpty)
        #expect(
            misspelt.errors.contains(
                "no case has 'floded' in its name or in that of its file; did you mean 'flooded'?"))
        let nothing = try ToolRun(["test", "--filter", "xyzzyxyzzy"])
        #expect(nothing.errors.contains("; there are ") && nothing.errors.contains("cases/1-"))
    }

    @Test("are written as JUnit's XML and as JSON, where each says what came out otherwise")
    func formats() throws {
        let folder = try ChangedRules()
        try folder.replace("more than 30 days", "more than 29 days", in: "decisions/06-pace.yaml")
        let junit = try ToolRun("reentry test --format junit", in: folder.url)
        #expect(junit.exitCode == 1)
        #expect(junit.output.contains(#/<testsuites name="reentry test" tests="\d+" failures="1"/#))
        #expect(junit.output.contains("decided   pace-too-much-and-a-month-away"))
        let json = try ToolRun("reentry test --format json", in: folder.url).output
        let document = try JSONDecoder().decode(Document.self, from: Data(json.utf8))
        #expect(document.format == "reentry.test/1" && document.otherwise == 1)
        let missed = document.cases.flatMap(\.otherwise)
        #expect(missed.map(\.decision) == ["pace"])
        #expect(missed.first?.nearest.rule?.rule == "pace-too-much-before")
        #expect(missed.first?.nearest.when == ["time_away": "[under 30 days, unanswered]"])
    }

    @Test("are one test each in JUnit's XML, with one failure and a name of its own")
    func junit() throws {
        let folder = try ChangedRules()
        try folder.write(
            """
            cases:
              - { name: Twice, answers: {}, expect: { pace: full_schedule } }
              - { name: Twice, answers: {}, expect: { pace: two_week_ramp, rules: [pace-too-much-before] } }
              - { name: Once, answers: {}, expect: {} }

            """, to: "cases/more.yaml")
        let run = try ToolRun("reentry test --filter more.yaml --format junit", in: folder.url)
        let lines = run.output.split(separator: "\n")
        #expect(
            lines.compactMap {
                $0.firstMatch(of: #/<testcase name="([^"]*)"/#).map { String($0.1) }
            }
                == ["Twice (line 2)", "Twice (line 3)", "Once"])
        #expect(lines.count { $0.contains("<failure ") } == 2)
        #expect(run.output.contains("that pace-too-much-before applies, line 3"))
    }

    @Test("can be chosen only where there are some")
    func filterOfNone() throws {
        let folder = try TemporaryFolder()
        let run = try ToolRun(
            "reentry new ours >/dev/null && rm ours/cases.yaml && reentry test ours --filter x",
            in: folder.url)
        #expect(run.exitCode == 1)
        #expect(run.errors.contains("in its name or in that of its file; the pack has no cases ["))
    }

    @Test("refuse a percentage that is none, and end with 1 below one that is")
    func failUnder() throws {
        for wrong in ["abc", "101", "-1", "nan"] {
            let run = try ToolRun(["test", "--fail-under=\(wrong)"])
            #expect(run.exitCode == 64, "\(wrong)")
            #expect(run.errors.contains("is not a percentage; write a number from 0 to 100"))
        }
        let few = ["test", "--filter", "Flooded", "--fail-under"]
        let run = try ToolRun(few + ["99%"])
        #expect(run.exitCode == 1)
        #expect(run.errors.contains(#/^the cases see \d+\.\d %; 99\.0 % were asked for\n$/#))
        #expect(try ToolRun(few + ["1"]).exitCode == 0)
    }

    @Test("mark the lines of the rules with how many see them")
    func lines() throws {
        let run = try ToolRun(["test", "--filter", "Flooded, and away thirty days", "--lines"])
        #expect(
            run.output.contains(
                "\n      | rules:\n    – |   - id: pace-full-week-asked\n"), "\(run.output)")
        #expect(run.output.contains("\n    1 |   - id: pace-too-much-before\n"))
    }

    private struct Document: Decodable {
        var format: String
        var otherwise: Int
        var cases: [Case]

        struct Case: Decodable { var otherwise: [Missed] }

        struct Missed: Decodable {
            var decision: String
            var nearest: Nearest
        }

        struct Nearest: Decodable {
            var rule: Rule?
            var when: [String: String]
        }

        struct Rule: Decodable { var rule: String }
    }
}
