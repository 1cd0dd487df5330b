import Plans

extension Document {
    /// Every word in order, without styles and without what parts it from the next.
    var words: [Substring] {
        blocks.flatMap(\.texts).joined(separator: " ").split(whereSeparator: \.isWhitespace)
    }
}

extension Document.Block {
    fileprivate var texts: [String] {
        switch self {
        case .heading(_, let content), .paragraph(let content), .callOut(let content):
            [content.plainText]
        case .bullets(let items), .numbered(_, let items): items.flatMap(\.texts)
        case .quotation(let paragraphs): paragraphs.map(\.plainText)
        case .table(let table): ([table.header] + table.rows).flatMap { $0.map(\.plainText) }
        case .rule: []
        }
    }
}

extension Document.ListItem {
    fileprivate var texts: [String] { [content.plainText] + children.flatMap(\.texts) }
}

extension Document {
    /// What kinds of blocks there are, in order, and how many parts each has.
    var shape: [String] {
        blocks.map { block in
            switch block {
            case .heading(let level, _): "heading \(level)"
            case .paragraph: "paragraph"
            case .callOut: "call-out"
            case .bullets(let items):
                "bullets \(items.map(\.children.count)) \(items.map(\.hasBox))"
            case .numbered(let start, let items): "numbers \(start) \(items.map(\.children.count))"
            case .quotation(let paragraphs): "quotation \(paragraphs.count)"
            case .table(let table): "table \(table.header.count) \(table.rows.count)"
            case .rule: "rule"
            }
        }
    }
}
