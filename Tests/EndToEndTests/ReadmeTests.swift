import Foundation
import TestSupport
import Testing

@Suite("README.md")
struct ReadmeTests {
    /// A line after `$ `, and what the page shows below it.
    struct Example: Sendable, CustomTestStringConvertible {
        let page: String
        let line: Int
        let command: String
        var shown: [String] = []

        var testDescription: String { command }
    }

    @Test("shows what its commands print", arguments: try examples())
    func commands(example: Example) throws {
        let output = try ShownOutput(of: example.command)
        let lines = output.text.split(separator: "\n", omittingEmptySubsequences: false)
            .map(String.init)
        let printed = lines.last == "" ? lines.dropLast() : lines[...]
        guard !matches(printed, example.shown[...]) else { return }
        Issue.record(
            "'\(example.command)' printed:\n\(output.text)",
            sourceLocation: SourceLocation(
                fileID: "reentry/README.md", filePath: example.page, line: example.line, column: 1))
    }

    @Test("quotes rule files as they are")
    func quotations() throws {
        let page = try MarkdownPage("README.md")
        let quotations = page.codeBlocks.filter { $0.language == "yaml" }
        #expect(!quotations.isEmpty)
        for block in quotations {
            let name = try #require(block.lines.first?.split(separator: " ").last)
            let file = try String(
                contentsOf: Repository.folder.appending(path: name), encoding: .utf8)
            let lines = file.split(separator: "\n", omittingEmptySubsequences: false)
                .map(String.init)
            let shown = ["..."] + block.lines.dropFirst() + ["..."]
            #expect(matches(lines[...], shown[...]), "\(name) has no such lines")
        }
    }

    @Test("lists every command")
    func subcommands() throws {
        let page = try MarkdownPage("README.md")
        let table = try #require(page.tables.first { $0.header.first == "command" })
        let listed = table.rows.map { $0.cells[0].codeSpans.joined() }
        let help = try ShownOutput(of: "reentry --help").text
        let start = try #require(help.range(of: "SUBCOMMANDS:\n")).upperBound
        let known = help[start...].split(separator: "\n", omittingEmptySubsequences: false)
            .prefix { !$0.isEmpty }.filter { $0.prefix(3).last != " " }
            .compactMap { $0.split(separator: " ").first.map { "reentry \($0)" } }
        #expect(Set(listed) == Set(known))
    }

    private static func examples() throws -> [Example] {
        let page = try MarkdownPage("README.md")
        var examples: [Example] = []
        for block in page.codeBlocks where block.language == "console" {
            for (number, line) in zip((block.line + 1)..., block.lines) {
                if line.hasPrefix("$ ") {
                    examples.append(
                        Example(
                            page: page.path, line: number, command: String(line.dropFirst(2))))
                } else if !examples.isEmpty {
                    examples[examples.count - 1].shown.append(line)
                }
            }
        }
        return examples
    }

    /// Whether the lines are those shown, where `...` stands for any that were left out.
    private func matches(_ lines: ArraySlice<String>, _ shown: ArraySlice<String>) -> Bool {
        guard let first = shown.first else { return lines.isEmpty }
        guard first == "..." else {
            return lines.first == first && matches(lines.dropFirst(), shown.dropFirst())
        }
        return (lines.startIndex...lines.endIndex).contains { start in
            matches(lines[start...], shown.dropFirst())
        }
    }
}
