import Foundation

/// A page of the documentation, as far as tests hold it to what it says: its tables and its code.
public struct MarkdownPage: Sendable {
    public private(set) var tables: [Table] = []
    public private(set) var codeBlocks: [CodeBlock] = []
    /// On this machine.
    public let path: String

    public struct Table: Sendable {
        /// The nearest heading above it, without its marks.
        public let heading: String
        public let header: [String]
        public fileprivate(set) var rows: [Row] = []
    }

    public struct Row: Sendable {
        /// Counted from 1.
        public let line: Int
        public let cells: [String]
    }

    public struct CodeBlock: Sendable {
        public let language: String
        /// The line of its opening mark, counted from 1.
        public let line: Int
        public fileprivate(set) var lines: [String] = []
    }

    /// Reads a file of the repository; `name` is relative to the repository's folder.
    ///
    /// Throws when the file cannot be read.
    public init(_ name: String) throws {
        path = Repository.folder.appending(path: name).path()
        let text = try String(contentsOfFile: path, encoding: .utf8)
        var heading = ""
        var table: Table?
        var block: CodeBlock?
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        for (number, line) in zip(1..., lines + [""]) {
            if block != nil {
                if line == "```" {
                    block.map { codeBlocks.append($0) }
                    block = nil
                } else {
                    block?.lines.append(line)
                }
            } else if line.hasPrefix("```") {
                block = CodeBlock(language: String(line.dropFirst(3)), line: number)
            } else if line.hasPrefix("|") {
                let cells = Self.cells(line)
                if table == nil {
                    table = Table(heading: heading, header: cells)
                } else if !cells.allSatisfy({ $0.allSatisfy { $0 == "-" } }) {
                    table?.rows.append(Row(line: number, cells: cells))
                }
            } else {
                table.map { tables.append($0) }
                table = nil
                if line.hasPrefix("#") {
                    heading = String(line.drop { $0 == "#" }.dropFirst())
                }
            }
        }
    }

    /// The texts of a table's row; a vertical line after a backslash is part of one.
    private static func cells(_ row: String) -> [String] {
        row.replacing("\\|", with: "\u{0}").split(separator: "|", omittingEmptySubsequences: false)
            .dropFirst().dropLast()
            .map { $0.replacing("\u{0}", with: "|").trimmingCharacters(in: .whitespaces) }
    }
}

extension String {
    /// What stands between backticks in it.
    public var codeSpans: [String] {
        split(separator: "`", omittingEmptySubsequences: false).enumerated()
            .filter { !$0.offset.isMultiple(of: 2) }.map { String($0.element) }
    }
}
