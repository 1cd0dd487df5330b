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
