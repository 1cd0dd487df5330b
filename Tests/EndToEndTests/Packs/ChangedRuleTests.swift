import Foundation
import TestSupport
import Testing

@Suite("A rule changed by hand")
struct ChangedRuleTests {
    @Test("changes the plan, and stands in the basis with its new line")
    func band() throws {
        let folder = try TemporaryFolder()
        try folder.write("time_away: 25 days\n", to: "answers.yaml")
        let rules = folder.url.appending(path: "Rules")
        try FileManager.default.copyItem(
            at: Repository.folder.appending(path: "Rules"), to: rules)
        let plan = "reentry plan answers.yaml --rules Rules --today 2026-11-22"
        let before = try ToolRun(plan, in: folder.url).output
        #expect(before.contains("| Where to pick up    | Decide together"))

        try replace("8 to 30 days", "8 to 21 days", in: rules, "questions/2-time-away.yaml")
        try replace("31 to 60 days", "22 to 60 days", in: rules, "questions/2-time-away.yaml")
        try replace(
            "decision:", "# One line more.\ndecision:", in: rules, "decisions/03-continuity.yaml")
        let after = try ToolRun(plan, in: folder.url).output
        #expect(after.contains("| Where to pick up    | Adjust the plan with the team"))
        let line = try line(of: "continuity-one-to-three-months", in: rules)
        #expect(
            after.contains(
                "`continuity-one-to-three-months` (decisions/03-continuity.yaml:\(line))"))
        #expect(fingerprint(in: before) != fingerprint(in: after))
    }

    private func replace(
        _ old: String, _ new: String, in rules: URL, _ name: String
    ) throws {
        let file = rules.appending(path: name)
        let text = try String(contentsOf: file, encoding: .utf8)
        try #require(text.contains(old))
        try Data(text.replacing(old, with: new).utf8).write(to: file)
    }

    private func line(of rule: String, in rules: URL) throws -> Int {
        let file = rules.appending(path: "decisions/03-continuity.yaml")
        let lines = try String(contentsOf: file, encoding: .utf8).split(
            separator: "\n", omittingEmptySubsequences: false)
        return 1 + (try #require(lines.firstIndex { $0.contains("id: \(rule)") }))
    }

    private func fingerprint(in plan: String) -> Substring? {
        plan.range(of: "fingerprint ").map { plan[$0.upperBound...].prefix(64) }
    }
}
