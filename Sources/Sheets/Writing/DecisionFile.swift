internal import Diagnostics
internal import YAMLTree

/// A file that has a decision already, of which a table changes no more than it says.
struct DecisionFile {
    let file: SourceFile
    let pairs: [YAMLNode.Pair]

    /// Nil: an error was reported, because the file is not written line by line.
    init?(_ file: SourceFile, reportingTo log: inout DiagnosticLog) {
        var scratch = DiagnosticLog()
        guard let tree = YAMLNode.parse(file, reportingTo: &scratch),
            case .mapping(let pairs) = tree.content,
            pairs.allSatisfy({ $0.key.range.start.column == 1 }),
            Set(pairs.map(\.key.range.start.line)).count == pairs.count
        else {
            log.report(
                .badTable(
                    "the decision's file is not written key by key at the left margin, so a table cannot be put into it; write its keys on lines of their own, beginning with 'decision:'",
                    at: SourceRange(startOf: file)))
            return nil
        }
        self.file = file
        self.pairs = pairs
    }

    /// The file with the rules of a table in place of its own.
    func replacing(
        with table: ImportedTable, rules: MappedText, otherwise: MappedText
    ) -> MappedText {
        var edits: [Edit] = []
        edits.append(contentsOf: headEdits(table))
        let last = pairs.last { ["rules", "otherwise"].contains($0.key.value) }
        for key in ["rules", "otherwise"] {
            guard let bytes = bytes(of: key) else { continue }
            let hasBoth = pair("rules") != nil && pair("otherwise") != nil
            var content =
                switch (hasBoth, key) {
                case (false, _): MappedText(rules: rules, otherwise: otherwise)
                case (true, "rules"): rules
                default: otherwise
                }
            if !content.text.isEmpty, last?.key.value != key || !isLast(key) { content += "\n" }
            edits.append(Edit(bytes: bytes, content: content))
        }
        return applying(edits)
    }
}

extension DecisionFile {
    private struct Edit {
        var bytes: Range<Int>
        var content: MappedText
    }

    func pair(_ key: String) -> YAMLNode.Pair? { pairs.first { $0.key.value == key } }

    private func isLast(_ key: String) -> Bool { pairs.last?.key.value == key }

    /// From the line of a key to the comments before the next key, or to the end of the file.
    func bytes(of key: String) -> Range<Int>? {
        guard let place = pairs.firstIndex(where: { $0.key.value == key }) else { return nil }
        let start = file.utf8Offset(of: pairs[place].key.range.start)
        guard pairs.indices.contains(place + 1) else { return start..<file.text.utf8.count }
        var line = pairs[place + 1].key.range.start.line
        while line > 1, let above = file.line(line - 1), above.utf8.first == UInt8(ascii: "#") {
            line -= 1
        }
        return start..<file.utf8Offset(of: SourcePosition(line: line, column: 1))
    }

    /// What the table says otherwise of the decision itself.
    private func headEdits(_ table: ImportedTable) -> [Edit] {
        var edits: [Edit] = []
        func replace(_ key: String, _ said: String, _ content: MappedText) {
            guard let node = pair(key)?.value else { return }
            if case .scalar(let scalar) = node.content, scalar.text.utf8.elementsEqual(said.utf8) {
                return
            }
            let start = file.utf8Offset(of: node.range.start)
            let end = file.utf8Offset(of: node.range.end)
            edits.append(Edit(bytes: start..<end, content: content))
        }
        func sentence(_ cell: Sheet.Cell) -> MappedText {
            var text = MappedText()
            text.add(sentence: cell)
            return text
        }
        if let title = table.title { replace("title", title.text, sentence(title)) }
        if let policy = table.hitPolicy {
            var text = MappedText()
            text.add(policy.text.asHitPolicy, saying: policy)
            replace("hit_policy", policy.text.asHitPolicy, text)
        }
        guard let asks = table.asks else { return edits }
        if pair("asks") != nil {
            replace("asks", asks.text, sentence(asks))
        } else if let title = pair("title")?.value {
            let end = file.endOfLine(title.range.end.line)
            var text = MappedText("\nasks: ")
            text += sentence(asks)
            edits.append(Edit(bytes: end..<end, content: text))
        }
        return edits
    }

    private func applying(_ edits: [Edit]) -> MappedText {
        var text = MappedText()
        var place = 0
        for edit in edits.sorted(by: { $0.bytes.lowerBound < $1.bytes.lowerBound }) {
            text += String(file.utf8(place..<edit.bytes.lowerBound))
            text += edit.content
            place = edit.bytes.upperBound
        }
        text += String(file.utf8(place..<file.text.utf8.count))
        return text
    }
}
