import Foundation
import TestSupport
import Testing

/// A line of a page after `$ `, and what the page shows below it; `...` stands for lines left out.
struct ShownCommand: Sendable, CustomTestStringConvertible {
    let page: String
    /// Counted from 1.
    let line: Int
    let command: String
    private(set) var shown: [String] = []

    var testDescription: String { command }

    /// The commands of a page's `console` blocks; `page` is relative to the repository's folder.
    ///
    /// Throws when the page cannot be read.
    static func all(in page: String) throws -> [ShownCommand] {
        let page = try MarkdownPage(page)
        var commands: [ShownCommand] = []
        for block in page.codeBlocks where block.language == "console" {
            for (number, line) in zip((block.line + 1)..., block.lines) {
                if line.hasPrefix("$ ") {
                    commands.append(
                        ShownCommand(
                            page: page.path, line: number, command: String(line.dropFirst(2))))
                } else if !commands.isEmpty {
                    commands[commands.count - 1].shown.append(line)
                }
            }
        }
        return commands
    }

    /// Runs it in a folder, the repository's unless told, and expects what the page shows.
    func expectShownOutput(in folder: URL = Repository.folder) throws {
        let output = try ShownOutput(of: command, in: folder)
        let lines = output.text.withoutTimes.split(
            separator: "\n", omittingEmptySubsequences: false
        )
        .map(String.init)
        let printed = lines.last == "" ? lines.dropLast() : lines[...]
        guard !printed.isShown(as: shown.map(\.withoutTimes)[...]) else { return }
        let name = page.split(separator: "/").last ?? ""
        Issue.record(
            "'\(command)' printed:\n\(output.text)",
            sourceLocation: SourceLocation(
                fileID: "reentry/\(name)", filePath: page, line: line, column: 1))
    }
}

extension String {
    /// The same with every time that something took, at the end of a line, as `0.0 ms`.
    var withoutTimes: String {
        replacing(#/\d+\.\d m?s(?=\n|$)/#) { _ in "0.0 ms" }
    }
}

extension ArraySlice<String> {
    /// Whether the lines are those shown, where `...` stands for any that were left out.
    func isShown(as shown: ArraySlice<String>) -> Bool {
        guard let first = shown.first else { return isEmpty }
        guard first == "..." else {
            return self.first == first && dropFirst().isShown(as: shown.dropFirst())
        }
        return (startIndex...endIndex).contains { self[$0...].isShown(as: shown.dropFirst()) }
    }
}
