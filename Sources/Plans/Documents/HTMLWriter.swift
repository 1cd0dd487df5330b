/// Writes a document as one HTML file that needs nothing else and runs nothing.
public struct HTMLWriter: Sendable {
    /// The title of the window, neutral: it shows in histories, so no person's label stands in it.
    public var title: String
    /// The language as an HTML attribute names it.
    public var language: String
    /// What a screen reader says for an empty box.
    public var openBox: String
    /// Stands in a corner of every printed page; nil: nothing does.
    public var mark: String?
    /// Whether it takes the whole width of a window, for tables with many columns.
    public var isWide: Bool

    public init(
        title: String, language: String = "en", openBox: String = "not yet decided",
        mark: String? = nil, isWide: Bool = false
    ) {
        self.title = title
        self.language = language
        self.openBox = openBox
        self.mark = mark
        self.isWide = isWide
    }

    /// The text of the style element of a page that is not wide, for a server that names its hash.
    public static var style: String { "\n\(HTMLStyle.sheet)\n" }

    public func write(_ document: Document) -> String {
        """
        <!DOCTYPE html>
        <html lang="\(escaped(language))">
        <head>
        <meta charset="utf-8">
        <meta http-equiv="Content-Security-Policy" \
        content="default-src 'none'; style-src 'unsafe-inline'">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <meta name="referrer" content="no-referrer">
        <meta name="robots" content="noindex">
        <title>\(escaped(title))</title>
        <style>\(Self.style)\(isWide ? HTMLStyle.wide + "\n" : "")</style>
        </head>
        <body\(mark.map { " data-mark=\"\(escaped($0))\"" } ?? "")>
        <main>
        \(body(document).joined(separator: "\n"))
        </main>
        </body>
        </html>

        """
    }

    /// The document's blocks alone, to stand inside another page.
    public func fragment(_ document: Document) -> String {
        body(document).joined(separator: "\n")
    }

    private func body(_ document: Document) -> [String] {
        var level = 0
        return document.blocks.map { block in
            guard case .heading(let wanted, let content) = block else { return html(block) }
            // A level that leaves one out reads as if something were missing.
            level = min(wanted, level + 1)
            return "<h\(level)>\(html(content))</h\(level)>"
        }
    }

    private func html(_ block: Document.Block) -> String {
        switch block {
        case .heading(let level, let content): "<h\(level)>\(html(content))</h\(level)>"
        case .paragraph(let content): "<p>\(html(content))</p>"
        case .bullets(let items): "<ul>\n\(html(items))\n</ul>"
        case .numbered(1, let items): "<ol>\n\(html(items))\n</ol>"
        case .numbered(let start, let items): "<ol start=\"\(start)\">\n\(html(items))\n</ol>"
        case .quotation(let paragraphs): html(quotation: paragraphs)
        case .table(let table): html(table)
        case .rule: "<hr>"
        case .callOut(let content):
            "<div class=\"call-out\" role=\"note\"><p>\(html(content))</p></div>"
        }
    }

    private func html(quotation paragraphs: [[Document.Inline]]) -> String {
        let content = paragraphs.map { "<p>\(html($0))</p>" }
        return "<blockquote>\n\(content.joined(separator: "\n"))\n</blockquote>"
    }

    private func html(_ items: [Document.ListItem]) -> String {
        items.map { item in
            let below = item.children.isEmpty ? "" : "\n<ul>\n\(html(item.children))\n</ul>\n"
            return item.hasBox
                ? "<li class=\"box\">\(box)\(html(item.content))\(below)</li>"
                : "<li>\(html(item.content))\(below)</li>"
        }.joined(separator: "\n")
    }

    private var box: String {
        "<span aria-hidden=\"true\">☐ </span><span class=\"heard\">\(escaped(openBox)): </span>"
    }

    private func html(_ table: Document.Table) -> String {
        // An empty header cell would be announced as a heading without a name.
        let header = table.header.map {
            $0.isEmpty ? "<td></td>" : "<th scope=\"col\">\(html($0))</th>"
        }
        let rows = table.rows.map { row in
            "<tr>\(row.map { "<td>\(html($0))</td>" }.joined())</tr>"
        }
        let body = rows.isEmpty ? "" : "<tbody>\n\(rows.joined(separator: "\n"))\n</tbody>\n"
        return "<table>\n<thead>\n<tr>\(header.joined())</tr>\n</thead>\n\(body)</table>"
    }

    private func html(_ content: [Document.Inline]) -> String {
        content.map { inline in
            switch inline {
            case .text(let text): escaped(text)
            case .strong(let content): "<strong>\(html(content))</strong>"
            case .emphasis(let content): "<em>\(html(content))</em>"
            case .code(let text): "<code>\(escaped(text))</code>"
            case .lineBreak: "<br>"
            }
        }.joined()
    }

    private func escaped(_ text: String) -> String {
        var escaped = String.UnicodeScalarView()
        for scalar in CleanText(text).scalars {
            switch scalar {
            case "&": escaped.append(contentsOf: "&amp;".unicodeScalars)
            case "<": escaped.append(contentsOf: "&lt;".unicodeScalars)
            case ">": escaped.append(contentsOf: "&gt;".unicodeScalars)
            case "\"": escaped.append(contentsOf: "&quot;".unicodeScalars)
            case "'": escaped.append(contentsOf: "&#39;".unicodeScalars)
            default: escaped.append(scalar)
            }
        }
        return String(escaped)
    }
}
