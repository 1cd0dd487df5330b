internal import Diagnostics

/// Writes a document as plain text, to be pasted where there is nothing but text.
public struct TextWriter: Sendable {
    /// The most columns a line takes, unless a single word takes more.
    public var width: Int
    /// Whether every character becomes one of ASCII's.
    public var ascii: Bool
    /// Whether a table that fits is set in columns; otherwise each row becomes a stanza.
    public var columns: Bool

    public init(width: Int = 80, ascii: Bool = false, columns: Bool = true) {
        self.width = max(width, 20)
        self.ascii = ascii
        self.columns = columns
    }

    public func write(_ document: Document) -> String {
        let blocks = document.blocks.map(lines).filter { !$0.isEmpty }
        return blocks.map { $0.joined(separator: "\n") + "\n" }.joined(separator: "\n")
    }

    private func lines(_ block: Document.Block) -> [String] {
        switch block {
        case .heading(let level, let content): heading(level, content)
        case .paragraph(let content): wrapped(content)
        case .bullets(let items): items.flatMap { lines($0, mark: "- ") }
        case .numbered(let start, let items):
            items.enumerated().flatMap { lines($1, mark: "\(start + $0). ") }
        case .quotation(let paragraphs): quotation(paragraphs)
        case .table(let table): lines(table)
        case .rule: [String(repeating: "-", count: width)]
        case .callOut(let content): framed(content)
        }
    }

    private func heading(_ level: Int, _ content: [Document.Inline]) -> [String] {
        let lines = wrapped(content)
        guard level <= 2, let widest = lines.map(\.printedWidth).max() else { return lines }
        return lines + [String(repeating: level == 1 ? "=" : "-", count: min(widest, width))]
    }

    private func lines(_ item: Document.ListItem, mark: String) -> [String] {
        let first = item.hasBox ? mark + "[ ] " : mark
        let rest = String(repeating: " ", count: first.count)
        let indent = String(repeating: " ", count: mark.count)
        let own = wrapped(item.content, after: first, then: rest)
        return (own.isEmpty ? [String(first.dropLast())] : own)
            + item.children.flatMap { lines($0, mark: indent + "- ") }
    }

    private func quotation(_ paragraphs: [[Document.Inline]]) -> [String] {
        let parts = paragraphs.map { wrapped($0, after: "> ", then: "> ") }
        return Array(parts.filter { !$0.isEmpty }.joined(separator: [">"]))
    }

    /// Lines above and below and a mark on the left; a right edge would break with other fonts.
    private func framed(_ content: [Document.Inline]) -> [String] {
        let lines = wrapped(content, after: "| ", then: "| ")
        let edge = "+" + String(repeating: "-", count: width - 1)
        return lines.isEmpty ? [] : [edge] + lines + [edge]
    }

    /// The content as words of the wanted characters, line breaks as `\n`.
    func plain(_ content: [Document.Inline]) -> String {
        ascii ? ASCIIText(content.plainText).text : content.plainText
    }

    /// The content in lines no wider than the page, none if there are no words.
    func wrapped(
        _ content: [Document.Inline], after first: String = "", then rest: String = ""
    ) -> [String] {
        WrappedText(plain(content), width: width, first: first, rest: rest).lines
    }
}
