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
        #expect(nothing.output.isEmpty && nothing.exitCode == 0)
        #expect(nothing.errors == "nothing to suggest: the cases see all that a case can see\n")
        let file = folder.path(of: "cases/more.yaml")
        let none = try ToolRun("reentry test --suggest -o '\(file)'", in: folder.url)
        #expect(none.exitCode == 0 && !FileManager.default.fileExists(atPath: file))
    }

    @Test("never lead to suggestions in the place of what someone wrote")
    func kept() throws {
        let folder = try ChangedRules()
        let file = "cases/4-pace-and-joining.yaml"
        let before = try folder.text(of: file)
        for options in ["--suggest", "--suggest --filter nobody", "--update", ""] {
            let run = try ToolRun("reentry test \(options) -o ./Rules/\(file)", in: folder.url)
            #expect(run.exitCode == 1, "\(options)")
        }
        let run = try ToolRun("reentry test -o Rules/\(file)", in: folder.url)
        #expect(run.errors.contains("it belongs to the pack; name another file"))
        #expect(try folder.text(of: file) == before)
        let other = try ToolRun(
            "echo mine > mine.yaml && reentry test --suggest -o mine.yaml; cat mine.yaml",
            in: folder.url)
        #expect(other.output == "mine\n")
        #expect(other.errors.contains("there is something in it already; name another file"))
    }

    @Test("lead to suggestions that say of how many changes they know")
    func partly() throws {
        let run = try ToolRun("reentry test --suggest --filter 'thirty days' --sample 20")
        #expect(run.exitCode == 0)
        let said = #/only 20 of (\d+) changes to the rules were tried/#
        #expect(run.errors.contains(said))
        #expect(
            run.output.contains(#/\n# Only 20 of \d+ changes to the rules were tried\.\ncases:\n/#))
        let nothing = try ToolRun("reentry test --suggest --sample 1")
        #expect(nothing.output.isEmpty)
        #expect(nothing.errors.contains("nothing to suggest: the cases see all that was tried\n"))
        #expect(nothing.errors.contains(#/only 1 of \d+ changes/#))
    }

    @Test("are suggested beside cases that come out otherwise, which end it with 1")
    func suggestionsAfterFailure() throws {
        let folder = try ChangedRules()
        try folder.replace("more than 30 days", "more than 29 days", in: "decisions/06-pace.yaml")
        let run = try ToolRun("reentry test --suggest", in: folder.url)
        #expect(run.exitCode == 1)
        #expect(run.errors.contains("cases that come out otherwise already, and were left out: 1"))
        let few = try ToolRun("reentry test --suggest --filter thirty --fail-under 90")
        #expect(few.exitCode == 1 && few.errors.contains("90.0 % were asked for"))
    }

    @Test("give no score that a wanted one could lean on where little is known")
    func vacuous() throws {
        let folder = try ChangedRules()
        try folder.replace(Self.deleted, "", in: "cases/4-pace-and-joining.yaml")
        let run = try ToolRun(
            "reentry test --mutate --budget 1 --min-score 99", in: folder.url)
        #expect(run.exitCode == 1)
        #expect(
            run.output.contains(#/\nnoticed: (\d+) of \1 changes; at least [\d.]+ % of all that/#))
        #expect(run.errors.contains("not known within the budget"))
        let past = try ToolRun("reentry test --mutate --from 99999 --min-score 90")
        #expect(past.exitCode == 64)
        #expect(past.errors.contains("'--from 99999' is past all changes; the last one is "))
    }

    @Test("tell in JSON too what can be left out")
    func leftOut() throws {
        let all = try ToolRun("reentry test --mutate --format json")
        let found = try JSONDecoder().decode(Document.self, from: Data(all.output.utf8)).mutation
        let text = try ToolRun("reentry test --mutate").output
        let listed = text.split(separator: "for the reader:\n\n")[1].split(separator: "\n\n")[0]
        #expect(listed.split(separator: "\n").count == found.canBeLeftOut.count)
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
            "--suggest --format json", "--mutate --seed one", "--mutate --seed 2",
            "--suggest --coverage",
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
            var canBeLeftOut: [Int]

            enum CodingKeys: String, CodingKey {
                case format, score, wanted, tried, changes
                case canBeLeftOut = "can_be_left_out"
            }
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
