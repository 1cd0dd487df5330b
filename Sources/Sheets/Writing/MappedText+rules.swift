internal import RulePacks

/// Rules in the form in which the packs that ship are written.
extension MappedText {
    /// `rules:` and all that stands below it; nothing where the table has only `otherwise`.
    init(rules table: ImportedTable, yesNo: Set<String>, freeIDs: inout some IteratorProtocol<ID>) {
        if table.rules.isEmpty { return }
        self += "rules:\n"
        for (place, rule) in table.rules.enumerated() {
            if place > 0 { self += "\n" }
            let start = text.utf8.count
            self += "  - id: "
            if let id = rule.id {
                add(id.text.inFlow, saying: id)
            } else {
                self += freeIDs.next() ?? ""
            }
            self += "\n"
            add(conditionsOf: rule, yesNo: yesNo)
            add(outcomeOf: rule, indent: "    ")
            if let cell = rule.place { markRow(of: cell, from: start) }
        }
    }

    init(otherwise rule: ImportedRule?) {
        guard let rule else { return }
        self += "otherwise:\n"
        add(outcomeOf: rule, indent: "  ")
        if let cell = rule.place { markRow(of: cell, from: 0) }
    }

    /// One below the other, with an empty line between.
    init(rules: MappedText, otherwise: MappedText) {
        self = rules
        if !rules.text.isEmpty, !otherwise.text.isEmpty { self += "\n" }
        self += otherwise
    }

    private mutating func add(conditionsOf rule: ImportedRule, yesNo: Set<String>) {
        if !rule.when.isEmpty { add("when", block: rule.when, yesNo: yesNo) }
        if !rule.whenAny.isEmpty { add("when_any", blocks: rule.whenAny, yesNo: yesNo) }
        if rule.unless.count == 1 {
            add("unless", block: rule.unless[0], yesNo: yesNo)
        } else if !rule.unless.isEmpty {
            add("unless", blocks: rule.unless, yesNo: yesNo)
        }
    }

    /// On one line where it is short, else line by line.
    private mutating func add(_ key: String, block: [ImportedRule.Line], yesNo: Set<String>) {
        var inOneLine = MappedText("    \(key): ")
        inOneLine.add(inBraces: block, yesNo: yesNo)
        if block.count == 1 || inOneLine.text.count <= Self.shortLine {
            self += inOneLine
            self += "\n"
            return
        }
        self += "    \(key):\n"
        for line in block {
            self += "      "
            add(line: line, yesNo: yesNo)
            self += "\n"
        }
    }

    private static let shortLine = 90

    private mutating func add(inBraces block: [ImportedRule.Line], yesNo: Set<String>) {
        self += "{ "
        for (place, line) in block.enumerated() {
            if place > 0 { self += ", " }
            add(line: line, yesNo: yesNo)
        }
        self += " }"
    }

    private mutating func add(_ key: String, blocks: [[ImportedRule.Line]], yesNo: Set<String>) {
        self += "    \(key):\n"
        for block in blocks {
            self += "      - "
            add(inBraces: block, yesNo: yesNo)
            self += "\n"
        }
    }

    private mutating func add(line: ImportedRule.Line, yesNo: Set<String>) {
        add(line.name.inFlow, saying: line.namePiece ?? line.test)
        self += ": "
        add(test: line.test, isYesNo: yesNo.contains(line.name))
    }

    private mutating func add(outcomeOf rule: ImportedRule, indent: String) {
        if !rule.then.isEmpty {
            self += "\(indent)then: "
            add(list: rule.then)
            self += "\n"
        }
        add("because", rule.because, indent: indent)
        if let source = rule.source {
            self += "\(indent)source: "
            add(source.text.inFlow, saying: source)
            self += "\n"
        }
        add("note", rule.note, indent: indent)
    }

    private mutating func add(list words: [SheetPiece]) {
        if words.count > 1 { self += "[" }
        for (place, word) in words.enumerated() {
            if place > 0 { self += ", " }
            add(word.text.inFlow, saying: word)
        }
        if words.count > 1 { self += "]" }
    }

    /// A sentence keeps every space and sign that the cell has.
    private mutating func add(_ key: String, _ cell: Sheet.Cell?, indent: String) {
        guard let cell else { return }
        self += "\(indent)\(key): "
        add(sentence: cell)
        self += "\n"
    }

    mutating func add(sentence cell: Sheet.Cell) {
        add(cell.text.asSentence, saying: SheetPiece(cell))
    }
}
