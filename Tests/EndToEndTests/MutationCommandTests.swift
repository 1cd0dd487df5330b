import Foundation
import TestSupport
import Testing

@Suite("Wrong changes to the rules, tried by the tool")
struct MutationCommandTests {
    @Test("are all noticed by the cases of the pack that ships")
    func shipped() throws {
        let run = try ToolRun("reentry test --mutate --min-score 100")
        #expect(run.exitCode == 0)
        #expect(run.output.contains(#/\nnoticed: (\d+) of \1 changes, 100 %; \d+ more make no/#))
    }

    /// The only case that holds the bound of a rule from one side.
    static let deleted = """
          - name: Flooded, and away thirty days
            answers: { feeling_reasons: [flooded], time_away: 30 days }
            expect:
              pace: two_week_ramp
              rules: [pace-too-much-before]


        """

    /// As the tool writes it, which knows no name for it.
    private static let given = """
          - name: time_away is 30 days and feeling_reasons names showing_up_felt_too_much
            answers: {time_away: 30 days, feeling_reasons: [showing_up_felt_too_much]}
            expect:
              pace: two_week_ramp

        """

    @Test("show the hole that a deleted case leaves, and give the case back")
    func deletedCase() throws {
        let folder = try ChangedRules()
        try folder.replace(Self.deleted, "", in: "cases/4-pace-and-joining.yaml")
        let hole = try ToolRun("reentry test --mutate --min-score 100", in: folder.url)
        #expect(hole.exitCode == 1)
        #expect(hole.errors.contains("the cases notice 99.9 %; 100.0 % were asked for"))
        let change =
            "pace-too-much-and-a-month-away: time_away: more than 30 days → time_away: more than 29 days\n"
        #expect(
            hole.output.contains("\nRules/decisions/06-pace.yaml:107:7: " + change + Self.given),
            "\(hole.output)")
        try folder.write("cases:\n" + Self.given, to: "cases/given-back.yaml")
        let whole = try ToolRun("reentry test --mutate --min-score 100", in: folder.url)
        #expect(whole.exitCode == 0)
    }

    @Test("lead to suggestions that are a file of cases")
    func suggestions() throws {
        let folder = try ChangedRules()
        try folder.replace(Self.deleted, "", in: "cases/4-pace-and-joining.yaml")
        let suggested = try ToolRun(
            "reentry test --suggest > suggested.yaml && mv suggested.yaml Rules/cases",
            in: folder.url)
        #expect(suggested.exitCode == 0)
        let text = try folder.text(of: "cases/suggested.yaml")
        #expect(text.contains("time_away is 30 days"))
        #expect(
            text.contains("  # notices decisions/06-pace.yaml:107: time_away: more than 30 days"))
        let whole = try ToolRun(
            "reentry test --mutate --min-score 100 --coverage --fail-under 100", in: folder.url)
        #expect(whole.exitCode == 0, "\(whole.output)")
        let nothing = try ToolRun("reentry test --suggest", in: folder.url)
        #expect(nothing.output == "# Nothing to suggest: the cases see all that a case can see.\n")
    }

    @Test("are tried against the cases alone that are chosen")
    func filter() throws {
        let run = try ToolRun("reentry test --mutate --filter 'away thirty days' --format json")
        let found = try JSONDecoder().decode(Document.self, from: Data(run.output.utf8)).mutation
        #expect(found.score.noticed > 0 && found.score.unnoticed > 1000)
        #expect(found.changes.count == found.tried && found.tried == found.wanted)
        let noticed = found.changes.filter { $0.result == "noticed" }
        #expect(noticed.count == found.score.noticed)
        #expect(noticed.allSatisfy { $0.noticedBy?.contains("thirty days") ?? false })
        let unnoticed = found.changes.filter { $0.result == "unnoticed" }
        #expect(unnoticed.allSatisfy { $0.suggestion?.contains("  - name: ") ?? false })
    }

    @Test("can be sampled and gone on with, the same ones every time")
    func sample() throws {
        func numbers(_ options: String) throws -> [Int] {
            let run = try ToolRun("reentry test --mutate --format json \(options)")
            let document = try JSONDecoder().decode(Document.self, from: Data(run.output.utf8))
            return document.mutation.changes.map(\.number)
        }
        let sample = try numbers("--sample 40 --seed 7")
        #expect(sample.count == 40 && sample == sample.sorted())
        #expect(try numbers("--sample 40 --seed 7") == sample)
        #expect(try numbers("--sample 40 --seed 8") != sample)
        #expect(
            try numbers("--sample 40 --seed 7 --from \(sample[30])") == Array(sample.dropFirst(30)))
    }

    @Test(
        "are not asked for in ways that make no sense",
        arguments: [
            "--sample 3", "--from 2", "--mutate --sample 0", "--mutate --from 0",
            "--mutate --min-score 101", "--mutate --format junit", "--mutate --update",
            "--suggest --format json", "--mutate --seed one",
        ])
    func wrongOptions(options: String) throws {
        let run = try ToolRun("reentry test \(options)")
        #expect(run.exitCode == 64)
        #expect(run.output.isEmpty)
    }

    private struct Document: Decodable {
        var mutation: Mutation

        struct Mutation: Decodable {
            var format: String
            var score: Score
            var wanted: Int
            var tried: Int
            var changes: [Change]
        }

        struct Score: Decodable {
            var noticed: Int
            var unnoticed: Int
        }

        struct Change: Decodable {
            var number: Int
            var result: String
            var noticedBy: String?
            var suggestion: String?

            enum CodingKeys: String, CodingKey {
                case number, result, suggestion
                case noticedBy = "noticed_by"
            }
        }
    }
}
