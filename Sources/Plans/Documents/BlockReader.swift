/// Gathers the lines of a markup text into blocks.
struct BlockReader {
    private typealias Text = MarkupLine.Text

    private let lines: [MarkupLine]
    private var next = 0

    init(_ markup: String) {
        lines = MarkupLine.lines(of: markup)
    }

    mutating func blocks() -> [Document.Block] {
        var blocks: [Document.Block] = []
        while next < lines.count {
            if let block = block() { blocks.append(block) }
        }
        return blocks
    }

    /// The block that starts at the next line; nil when it has no content.
    private mutating func block() -> Document.Block? {
        let line = lines[next]
        switch line.kind {
        case .row where startsTable(next):
            return table()
        case .bullet, .number:
            return list(startingWith: line)
        case .quotation:
            return quotation()
        case .blank:
            next += 1
            return nil
        case .rule:
            next += 1
            return .rule
        case .heading(let level, let text):
            next += 1
            return text.isEmpty ? nil : .heading(level: level, inlines(text))
        case .callOut(let text):
            next += 1
            let content = joined(text)
            return content.isEmpty ? nil : .callOut(inlines(content))
        case .row, .text:
            next += 1
            return .paragraph(inlines(joined(line.text)))
        }
    }

    /// The text and the lines that go on with it.
    private mutating func joined(_ first: Text, inList: Bool = false) -> Text {
        var text = first
        while next < lines.count, isContinuation(next, inList: inList) {
            text.append("\n")
            text.append(contentsOf: lines[next].text)
            next += 1
        }
        return text
    }

    private func isContinuation(_ index: Int, inList: Bool) -> Bool {
        switch lines[index].kind {
        case .text: true
        case .row: !startsTable(index)
        // As in Markdown, so that a line that happens to start with a year is no list.
        case .number(let number, _): !inList && number != 1
        default: false
        }
    }

    private func inlines(_ text: Text) -> [Document.Inline] {
        var reader = InlineReader(Array(text))
        return reader.inlines()
    }
}

// MARK: - Quotations

extension BlockReader {
    private mutating func quotation() -> Document.Block? {
        var paragraphs: [Text] = []
        var isOpen = false
        while next < lines.count {
            let text: Text
            if case .quotation(let quoted) = lines[next].kind {
                text = quoted
            } else if isOpen, isContinuation(next, inList: false) {
                text = lines[next].text
            } else {
                break
            }
            next += 1
            if isOpen, !text.isEmpty {
                paragraphs[paragraphs.count - 1].append("\n")
                paragraphs[paragraphs.count - 1].append(contentsOf: text)
            } else if !text.isEmpty {
                paragraphs.append(text)
            }
            isOpen = !text.isEmpty
        }
        return paragraphs.isEmpty ? nil : .quotation(paragraphs.map(inlines))
    }
}

// MARK: - Tables

extension BlockReader {
    private func startsTable(_ index: Int) -> Bool {
        guard index + 1 < lines.count, case .row = lines[index + 1].kind else { return false }
        return lines[index + 1].isDelimiterRow(columns: lines[index].cells.count)
    }

    private mutating func table() -> Document.Block {
        let header = lines[next].cells.map(inlines)
        next += 2
        var rows: [[[Document.Inline]]] = []
        while next < lines.count, case .row = lines[next].kind {
            rows.append(lines[next].cells.map(inlines))
            next += 1
        }
        return .table(Document.Table(header: header, rows: rows))
    }
}

// MARK: - Lists

extension BlockReader {
    private mutating func list(startingWith first: MarkupLine) -> Document.Block {
        var start: Int?
        if case .number(let number, _) = first.kind { start = number }
        var items: [Document.ListItem] = []
        while let index = nextItem(numbered: start != nil, isFirst: items.isEmpty) {
            let line = lines[index]
            next = index + 1
            let item = item(line)
            if items.isEmpty || line.indent < 2 || line.isNumber {
                items.append(item)
            } else {
                items[items.count - 1].children.append(item)
            }
        }
        return start.map { .numbered(start: $0, items) } ?? .bullets(items)
    }

    private mutating func item(_ line: MarkupLine) -> Document.ListItem {
        switch line.kind {
        case .bullet(let hasBox, let text):
            Document.ListItem(inlines(joined(text, inList: true)), hasBox: hasBox)
        case .number(_, let text):
            Document.ListItem(inlines(joined(text, inList: true)))
        default: preconditionFailure("an item of a list starts with a bullet or a number")
        }
    }

    /// The line of the next item of the same list, which blank lines may part from the last.
    private func nextItem(numbered: Bool, isFirst: Bool) -> Int? {
        guard let index = lines[next...].firstIndex(where: { !$0.isBlank }) else { return nil }
        return switch lines[index].kind {
        case .number: numbered ? index : nil
        case .bullet: !numbered || (lines[index].indent >= 2 && !isFirst) ? index : nil
        default: nil
        }
    }
}

extension MarkupLine {
    fileprivate var isBlank: Bool {
        if case .blank = kind { true } else { false }
    }

    fileprivate var isNumber: Bool {
        if case .number = kind { true } else { false }
    }
}
