import Foundation
import TestSupport
import Testing

@Suite("The explain command")
struct ExplainCommandTests {
    private let sample = "Samples/slow-start-after-too-much/answers.yaml"
    private let today = ["--today", "2026-11-22"]

    @Test("tells which rule decided, by which answers, and what came later")
    func decision() throws {
        let run = try ToolRun(["explain", sample, "pace"] + today)
        #expect(run.exitCode == 0)
        #expect(run.output.split(separator: "\n").first?.hasSuffix(" (pace)") == true)
        #expect(
            run.output.contains(
                """
                Comes to five_week_ramp (A five-week ramp).

                - pace-small-start-asked-after-too-much decided
                """))
        #expect(run.output.contains("  - start_wish is smaller_first\n"))
        #expect(run.output.contains("- pace-tired applied too, but an earlier rule decided:"))
        #expect(!run.output.contains("track-"))
    }

    @Test("tells what keeps the rules of an option from deciding")
    func whyNot() throws {
        let run = try ToolRun(
            ["explain", sample, "--why-not", "full_schedule", "--format", "json"] + today)
        let json = try JSONDecoder().decode(Explained.self, from: Data(run.output.utf8))
        #expect(json.format == "reentry.explain/1")
        #expect(json.decisions.map(\.decision) == ["pace"])
        let rules = json.decisions.flatMap(\.rules)
        #expect(
            rules.map(\.rule) == ["pace-full-week-asked", "pace-too-slow-before", "pace-resume"])
        #expect(rules.map(\.outcome) == ["did_not_apply", "did_not_apply", "did_not_apply"])
        let line = try #require(rules.first?.failing.first?.lines.first)
        #expect(
            (line.input, line.asked_for, line.answer) == (
                "start_wish", "full_at_once", "smaller_first"
            ))
    }

    @Test("says what was meant by a name that it does not know")
    func unknownNames() throws {
        let decision = try ToolRun(["explain", sample, "pase"] + today)
        #expect(decision.exitCode == 1)
        #expect(decision.errors.contains("there is no decision 'pase'; did you mean 'pace'?"))
        let option = try ToolRun(["explain", sample, "--why-not", "pace-tierd"] + today)
        #expect(option.exitCode == 1)
        #expect(
            option.errors.contains(
                "there is no option or rule 'pace-tierd'; did you mean 'pace-tired'?"))
        let other = try ToolRun(["explain", sample, "pace", "--why-not", "morning_trak"] + today)
        #expect(other.exitCode == 1)
        #expect(other.errors.contains("there is no option or rule 'morning_trak' of 'pace'"))
    }

    @Test("says what would have to be another answer for an option to be the result")
    func nearest() throws {
        let track = try ToolRun(["explain", sample, "track", "--why-not", "evening_track"] + today)
        #expect(track.exitCode == 0)
        #expect(
            track.output.hasSuffix(
                """
                It would come to evening_track if one answer were another. There are 2 ways:

                1. former_group is morning_b; it would have to be evening_a or evening_b
                   - When former_group is evening_a, track-same-evening-asked decides: They
                     asked for the same track as before, which was the evening.
                2. track_wish is same_as_before; it would have to be evening
                   - When track_wish is evening, track-evening-asked decides: They asked for
                     evenings, and nothing they said stands in the way.

                """))
        let already = try ToolRun(["explain", sample, "--why-not", "morning_track"] + today)
        #expect(
            already.output.hasSuffix("\nWith these answers it comes to morning_track already.\n"))
    }

    @Test("shows the difference that answers would make")
    func whatIf() throws {
        let run = try ToolRun(
            ["explain", sample, "pace", "--what-if", "start_wish=full_at_once"] + today)
        #expect(run.exitCode == 0)
        #expect(
            run.output == """
                If start_wish were full_at_once (today: smaller_first)
                ------------------------------------------------------

                - Pace (pace): five_week_ramp (A five-week ramp) → full_schedule (The full week)
                  - today pace-small-start-asked-after-too-much decides: They asked to begin
                    with fewer sessions, and it was too much before.
                  - then pace-full-week-asked decides: They asked for the full week from the
                    start.

                """)
        let plan = try ToolRun(["explain", sample, "--what-if", "start_wish=full_at_once"] + today)
        #expect(plan.output.contains("- sessions a week: 1, 1, 1, 1, 3, 3, 3, 3 → 3,"))
        #expect(plan.output.contains("- no longer a step: "))
        let nothing = try ToolRun(["explain", sample, "--what-if", "weeks_done=3"] + today)
        #expect(nothing.output.contains("\nNothing in the plan would change.\n"))
    }

    @Test("reports what is tried out at its place in the argument")
    func badWhatIf() throws {
        let unknown = try ToolRun(["explain", sample, "--what-if", "time_awy=5 weeks"] + today)
        #expect(unknown.exitCode == 1)
        #expect(unknown.output == "")
        #expect(
            unknown.errors.contains(
                "--what-if:1:1: error: this pack has no question 'time_awy'; did you mean 'time_away'?"
            ))
        let bad = try ToolRun(["explain", sample, "--what-if", "start_wish=smaler_first"] + today)
        #expect(bad.exitCode == 1)
        #expect(bad.errors.contains("--what-if:1:12: error: 'smaler_first' is not a choice"))
    }

    @Test(
        "says how to ask what if",
        arguments: [
            (["--what-if", "time_away"], "'--what-if time_away' has no '='"),
            (["--what-if", "a=1", "--what-if", "a=2"], "'--what-if' is given twice for 'a'"),
            (["--what-if", "a=1", "--why-not", "pace-tired"], "are asked one at a time"),
        ])
    func usage(arguments: [String], message: String) throws {
        let run = try ToolRun(["explain", sample] + arguments)
        #expect(run.exitCode == 64)
        #expect(run.errors.contains(message))
    }

    @Test("reports answers that cannot be read, and needs some")
    func badAnswers() throws {
        let folder = try TemporaryFolder()
        let bad = try folder.write("{ time_awy: 5 weeks }", to: "answers.yaml")
        let run = try ToolRun(["explain", bad])
        #expect(run.exitCode == 1)
        #expect(run.output.isEmpty)
        #expect(run.errors.contains("[unknown-question]"))
        #expect(try ToolRun(["explain", folder.path(of: "none.yaml")]).exitCode == 1)
        #expect(try ToolRun(["explain"]).exitCode == 64)
    }

    @Test("never shows a person's own words")
    func ownWords() throws {
        let folder = try TemporaryFolder()
        let answers = try folder.write("{ own_words: a secret }", to: "answers.yaml")
        for format in ["text", "json"] {
            let explain = ["explain", answers, "--format", format] + today
            for more in [[], ["--why-not", "full_schedule"], ["--what-if", "own_words=a secret"]] {
                let run = try ToolRun(explain + more)
                #expect(run.exitCode == 0)
                #expect(!(run.output + run.errors).contains("secret"))
            }
        }
    }
}

private struct Explained: Decodable {
    var format: String
    var decisions: [Decision]

    struct Decision: Decodable {
        var decision: String
        var rules: [Rule]
    }

    struct Rule: Decodable {
        var rule: String
        var outcome: String
        var failing: [Failing]
    }

    struct Failing: Decodable {
        var lines: [Line]
    }

    struct Line: Decodable {
        var input: String
        var asked_for: String
        var answer: String
    }
}
