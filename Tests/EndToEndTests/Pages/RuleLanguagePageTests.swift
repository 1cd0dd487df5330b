import CivilTime
import Diagnostics
import Foundation
import OrderedCollections
import RulePacks
import TestSupport
import Testing
import YAMLTree

@Suite("Docs/RuleLanguage.md")
struct RuleLanguagePageTests {
    private static let rules = "Rules/decisions/06-pace.yaml"
    private static let line = "      time_away: more than 30 days\n"

    @Test("leads through one change with what is really printed")
    func change() throws {
        let folder = try folder()
        // What the line says when each of the commands is run.
        let lines = [
            "more than 30 days", "more than 30 days", "more than 45 days", "more than 45 days",
            "> 45 days",
        ]
        let commands = try ShownCommand.all(in: "Docs/RuleLanguage.md")
        try #require(commands.count == lines.count)
        let file = folder.url.appending(path: Self.rules)
        let written = try String(contentsOf: file, encoding: .utf8)
        for (command, line) in zip(commands, lines) {
            let changed = written.replacing(Self.line, with: "      time_away: \(line)\n")
            try Data(changed.utf8).write(to: file)
            try command.expectShownOutput(in: folder.url)
        }
    }

    @Test("quotes the rule as it is")
    func quotation() throws {
        let page = try MarkdownPage("Docs/RuleLanguage.md")
        let rule = try #require(
            page.codeBlocks.first { $0.lines.first?.contains("- id: ") == true })
        let text = try String(
            contentsOf: Repository.folder.appending(path: Self.rules), encoding: .utf8)
        #expect(text.contains(rule.lines.joined(separator: "\n")))
        #expect(text.ranges(of: Self.line).count == 1)
    }

    @Test("has examples that can be read, but for names that stand elsewhere")
    func examples() throws {
        let page = try MarkdownPage("Docs/RuleLanguage.md")
        let blocks = page.codeBlocks.filter { $0.language == "yaml" }
        // Answers, a rule, then a section each, then answers again, and what a clinician decided.
        let files = blocks.dropFirst(2).dropLast(2).map {
            SourceFile(
                path: "example-at-line-\($0.line).yaml", text: $0.lines.joined(separator: "\n"))
        }
        var log = DiagnosticLog()
        _ = RulePack(files: Array(files), reportingTo: &log)
        #expect(files.count == 9)
        #expect(log.sorted.filter { $0.id != .unknownName }.map(\.message) == [])
    }

    @Test("has an example of what a clinician decided that the pack that ships can read")
    func review() throws {
        let page = try MarkdownPage("Docs/RuleLanguage.md")
        let block = try #require(page.codeBlocks.last { $0.language == "yaml" })
        var log = DiagnosticLog()
        let place = Repository.folder.appending(path: "Rules").path()
        let pack = try #require(RulePack.read(at: place, reportingTo: &log))
        let file = SourceFile(path: "answers.yaml", text: block.lines.joined(separator: "\n"))
        let tree = try #require(YAMLNode.parse(file, reportingTo: &log))
        let today = try CalendarDate.read("2026-11-22").get()
        let answers = try #require(Answers(tree, to: pack, today: today, reportingTo: &log))
        #expect(log.diagnostics.map(\.message) == [])
        #expect(!answers.review.decided.isEmpty && !answers.review.overruled.isEmpty)
        #expect(!answers.review.steps.isEmpty)
    }

    /// The rules that ship, without the day after which a check warns, and the page's answers.
    private func folder() throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        try FileManager.default.copyItem(
            at: Repository.folder.appending(path: "Rules"),
            to: folder.url.appending(path: "Rules"))
        let pack = folder.url.appending(path: "Rules/pack.yaml")
        let text = try String(contentsOf: pack, encoding: .utf8)
        try Data(text.replacing(#/ +review_by: .*\n/#, with: "").utf8).write(to: pack)
        let page = try MarkdownPage("Docs/RuleLanguage.md")
        let answers = try #require(page.codeBlocks.first { $0.language == "yaml" })
        try folder.write(answers.lines.joined(separator: "\n"), to: "answers.yaml")
        return folder
    }
}
