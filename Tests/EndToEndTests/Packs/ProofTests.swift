import Foundation
import TestSupport
import Testing

@Suite("Proofs by the tool")
struct ProofTests {
    @Test(
        "are shown as the page of proofs has them",
        arguments: try ShownCommand.all(in: "Docs/Proofs.md"))
    func page(command: ShownCommand) throws {
        try command.expectShownOutput()
    }

    @Test("give answers that break the promise, which a plan then does")
    func counterexample() throws {
        let folder = try TemporaryFolder()
        let rules = folder.url.appending(path: "Rules")
        try FileManager.default.copyItem(at: Repository.folder.appending(path: "Rules"), to: rules)
        let file = rules.appending(path: "decisions/06-pace.yaml")
        let text = try String(contentsOf: file, encoding: .utf8)
        let rule = "when: { start_wish: full_at_once }\n    then: "
        let changed = text.replacing("\(rule)full_schedule", with: "\(rule)choose_pace_together")
        try #require(changed != text)
        try Data(changed.utf8).write(to: file)

        let check = "reentry check Rules --today 2026-11-22"
        let shown = try ToolRun(check, in: folder.url)
        #expect(shown.exitCode == 1)
        #expect(shown.errors.contains("'full-week-for-who-asks' is not kept"))
        #expect(shown.errors.contains("these answers show it: {start_wish: full_at_once}"))
        let json = try ToolRun("\(check) --format json", in: folder.url).output
        let document = try JSONDecoder().decode(Check.self, from: Data(json.utf8))
        let broken = document.promises.filter { $0.kept == false }
        #expect(broken.map(\.id) == ["full-week-for-who-asks"])
        let answers = try #require(broken.first?.counterexample)
        try folder.write(JSONEncoder().encode(answers), to: "answers.json")
        let plan = try ToolRun(
            "reentry plan answers.json --rules Rules --today 2026-11-22 --format json",
            in: folder.url)
        let decisions = try JSONDecoder().decode(Plan.self, from: Data(plan.output.utf8))
        let pace = decisions.decisions.first { $0.decision == "pace" }
        #expect(pace?.options == ["choose_pace_together"])
    }

    @Test("fail a strict check when the budget is reached")
    func budget() throws {
        let run = try ToolRun([
            "check", "Rules", "--budget", "50", "--strict", "--today", "2026-11-22",
        ])
        #expect(run.exitCode == 1)
        #expect(run.errors.contains("the budget of 50 nodes"))
        #expect(run.output.contains("not proved"))
        #expect(try ToolRun(["check", "Rules", "--budget", "0"]).exitCode == 64)
    }

    private struct Check: Decodable {
        var promises: [Promise]

        struct Promise: Decodable {
            var id: String
            var kept: Bool?
            var counterexample: [String: String]?
        }
    }

    private struct Plan: Decodable {
        var decisions: [Decision]

        struct Decision: Decodable {
            var decision: String
            var options: [String]
        }
    }
}
