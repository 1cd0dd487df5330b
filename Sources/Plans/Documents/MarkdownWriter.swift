internal import Diagnostics

/// Writes a document as GitHub-flavoured Markdown that also reads well as it stands.
///
/// A text reads as itself and nothing else: what Markdown would take for a mark gets a backslash,
/// and a word that a site would make a link or a mention of (an address, `@name`, `#12`) is set as
/// code, since no backslash keeps it from that.
public struct MarkdownWriter: Sendable {
    /// The widest line of a table that is still padded into columns.
    private static let widestTable = 120

    public init() {}

    public func write(_ document: Document) -> String {
        let blocks = document.blocks.map(markdown).filter { !$0.isEmpty }
        return blocks.map { $0 + "\n" }.joined(separator: "\n")
    }

    private func markdown(_ block: Document.Block) -> String {
        switch block {
        case .heading(let level, let content): heading(level, content)
        case .paragraph(let content): text(content)
        case .bullets(let items): items.map { item($0, mark: "- ") }.joined(separator: "\n")
        case .numbered(let start, let items):
            items.enumerated().map { item($1, mark: "\(start + $0). ") }.joined(separator: "\n")
        case .quotation(let paragraphs): quotation(paragraphs)
        case .table(let table): markdown(table)
        case .rule: "---"
        case .callOut(let content): quotation([[.strong(content)]])
        }
    }

    private func text(_ content: [Document.Inline], prefix: String = "") -> String {
        MarkdownText(content, place: .lines(prefix: prefix)).markdown
    }

    private func heading(_ level: Int, _ content: [Document.Inline]) -> String {
        let text = MarkdownText(content, place: .heading).markdown
        return text.isEmpty ? "" : String(repeating: "#", count: level) + " " + text
    }

    private func item(
        _ item: Document.ListItem, mark: String, indent: String = ""
    ) -> String {
        let inner = indent + String(repeating: " ", count: mark.count)
        let box = item.hasBox ? "[ ] " : ""
        let own = indent + mark + box + text(item.content, prefix: inner)
        let children = item.children.map { self.item($0, mark: "- ", indent: inner) }
        return ([own] + children).joined(separator: "\n")
    }

    private func quotation(_ paragraphs: [[Document.Inline]]) -> String {
        paragraphs.map { text($0, prefix: "> ") }.filter { !$0.isEmpty }
            .map { "> " + $0 }.joined(separator: "\n>\n")
    }

    private func markdown(_ table: Document.Table) -> String {
        let rows = ([table.header] + table.rows).map { row in
            row.map { MarkdownText($0, place: .cell).markdown }
        }
        var widths = table.header.indices.map { column in
            max(3, rows.map { $0[column].printedWidth }.max() ?? 0)
        }
        if widths.reduce(0, +) + 3 * widths.count + 1 > Self.widestTable {
            widths = widths.map { _ in 3 }
        }
        let dashes = widths.map { String(repeating: "-", count: $0) }
        return ([rows[0], dashes] + rows.dropFirst()).map { row in
            "| " + zip(row, widths).map { $0.padded(to: $1) }.joined(separator: " | ") + " |"
        }.joined(separator: "\n")
    }
}
