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
        #expect(
            run.output.hasPrefix(
                """
                Pace of return (pace)
                ---------------------

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
            let run = try ToolRun(["explain", answers, "--format", format] + today)
            #expect(run.exitCode == 0)
            #expect(!(run.output + run.errors).contains("secret"))
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
