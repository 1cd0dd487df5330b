extension Document.Block {
    /// The block with clean texts, as `Document` promises them.
    var cleaned: Self {
        switch self {
        case .heading(let level, let content):
            .heading(level: min(max(level, 1), 4), content.cleaned)
        case .paragraph(let content): .paragraph(content.cleaned)
        case .bullets(let items): .bullets(items.map(\.cleaned))
        case .numbered(let start, let items):
            .numbered(start: min(max(start, 0), 999_999_999), items.map(\.cleaned))
        case .quotation(let paragraphs):
            .quotation(paragraphs.map(\.cleaned).filter { !$0.isEmpty })
        case .table(let table):
            .table(
                Document.Table(
                    header: table.header.map(\.cleaned),
                    rows: table.rows.map { $0.map(\.cleaned) }))
        case .rule: .rule
        case .callOut(let content): .callOut(content.cleaned)
        }
    }
}

extension Document.Block {
    /// Whether nothing would be seen of it; a list's empty item is seen.
    var isEmpty: Bool {
        switch self {
        case .heading(_, let content), .paragraph(let content), .callOut(let content):
            content.isEmpty
        case .bullets(let items), .numbered(_, let items): items.isEmpty
        case .quotation(let paragraphs): paragraphs.isEmpty
        case .table(let table): table.header.isEmpty
        case .rule: false
        }
    }
}

extension Document.ListItem {
    fileprivate var cleaned: Self {
        Self(content.cleaned, hasBox: hasBox, children: children.flatMap(\.flattened))
    }

    /// The item and the items below it side by side: lists have one level below the first.
    private var flattened: [Self] {
        [Self(content.cleaned, hasBox: hasBox)] + children.flatMap(\.flattened)
    }
}

extension [Document.Inline] {
    /// Clean texts, neighbours joined, nothing empty.
    var cleaned: Self {
        var result: Self = []
        for inline in self {
            switch inline {
            case .text(let text): result.append(lines: CleanText(text).lines)
            case .code(let text):
                let line = CleanText(text).lines.joined(separator: " ")
                if !line.isEmpty { result.append(.code(line)) }
            case .strong(let content):
                let content = content.cleaned
                if !content.isEmpty { result.append(.strong(content)) }
            case .emphasis(let content):
                let content = content.cleaned
                if !content.isEmpty { result.append(.emphasis(content)) }
            case .lineBreak: result.append(.lineBreak)
            }
        }
        return result
    }

    private mutating func append(lines: [String]) {
        for (number, line) in lines.enumerated() {
            if number > 0 { append(.lineBreak) }
            guard !line.isEmpty else { continue }
            if case .text(let before) = last {
                self[count - 1] = .text(before + line)
            } else {
                append(.text(line))
            }
        }
    }
}
