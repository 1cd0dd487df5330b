public import Plans

/// A comparison to be read: what comes first, and sections that a reader may fold away.
public struct ComparisonReport: Sendable {
    /// A summary and the table of decisions.
    let head: Document
    let sections: [Section]

    struct Section: Sendable {
        /// Plain words without any mark-up, our own or ids.
        var title: String
        var content: Document
    }

    /// From so many lines on the sections of a pull request's comment are folded.
    private static let mostOpenLines = 60

    /// GitHub's Markdown, for a comment; sections are folded where it gets long.
    public var markdown: String {
        let writer = MarkdownWriter()
        let sections = sections.map { (title: $0.title, text: writer.write($0.content)) }
        let lines = sections.reduce(0) { $0 + $1.text.utf8.count { $0 == UInt8(ascii: "\n") } }
        let isLong = lines > Self.mostOpenLines
        return sections.reduce(writer.write(head)) { text, section in
            guard isLong else {
                let heading = Document([.heading(level: 2, [.text(section.title)])])
                return "\(text)\n\(writer.write(heading))\n\(section.text)"
            }
            return """
                \(text)
                <details>
                <summary>\(section.title)</summary>

                \(section.text)
                </details>

                """
        }
    }

    /// Plain text.
    public func text(_ writer: TextWriter = TextWriter()) -> String {
        let blocks = sections.flatMap { section in
            [.heading(level: 2, [.text(section.title)])] + section.content.blocks
        }
        return writer.write(Document(head.blocks + blocks))
    }
}
