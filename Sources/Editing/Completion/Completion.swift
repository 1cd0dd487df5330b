package import Diagnostics
internal import OrderedCollections
package import RulePacks

/// Something that can be written where the cursor stands.
package struct Completion: Hashable, Sendable {
    package enum Kind: Hashable, Sendable {
        case key, word, unit, name(NameKind), fact
    }

    /// What is shown and looked for.
    package var label: String
    package var kind: Kind
    /// In a few words.
    package var detail: String?
    package var help: String?
    /// What is written in place of `range`.
    package var text: String
    package var range: SourceRange
}

extension Completion {
    /// What could be written at a place, in the order of the language and the pack.
    package static func all(
        in file: SourceFile, at position: SourcePosition, naming catalog: Catalog
    ) -> [Completion] {
        let place = CursorLines(file).place(at: position)
        guard !place.isText else { return [] }
        var choice = CompletionChoice(catalog: catalog, written: place.written)
        var slot: Slot? = .form(.ofFile(withKeys: file.topLevelKeys))
        for step in place.path {
            switch step {
            case .key(let key): slot = slot?.behind(key)
            case .item: slot = slot?.item
            }
        }
        guard let slot else { return [] }
        choice.decision = file.topLevelText("decision")
        choice.isItem = place.path.last == .item
        if place.mayBeKey, slot.takesKeys(at: place.path.last) {
            choice.addKeys(of: slot, besides: place.siblings)
        }
        if place.mayBeValue || choice.isItem { choice.addValues(of: slot) }
        return choice.completions(
            replacing: file.range(of: place.word, before: position),
            inBrackets: place.isInBrackets, afterColon: file.endsInColon(before: position))
    }
}

extension Slot {
    /// Whether there may be keys here; a list of words has none, though a test has.
    fileprivate func takesKeys(at step: CursorPlace.Step?) -> Bool {
        if case .test = self { step != .item } else { true }
    }
}

extension SourceFile {
    /// The keys at the margin, which is where the line begins that begins first.
    var topLevelKeys: [String] { topLevelLines.compactMap(\.key) }

    func topLevelText(_ key: String) -> String? {
        topLevelLines.first { $0.key == key }?.rest.trimmedOfQuotes
    }

    private var topLevelLines: [BlockLine] {
        let lines = text.split(whereSeparator: \.isNewline).compactMap {
            line -> (indent: Int, line: Substring)? in
            let indent = line.utf8.prefix { $0 == 0x20 }.count
            guard let first = line.utf8.dropFirst(indent).first, first != UInt8(ascii: "#"),
                !["---", "...", "%"].contains(where: line.hasPrefix)
            else { return nil }
            return (indent, line)
        }
        let margin = lines.map(\.indent).min()
        return lines.filter { $0.indent == margin }.map { BlockLine(String($0.line)) }
    }

    fileprivate func range(of word: Substring, before end: SourcePosition) -> SourceRange {
        var start = end
        start.column = max(1, end.column - word.unicodeScalars.count)
        return SourceRange(file: self, start: start, end: end)
    }

    fileprivate func endsInColon(before position: SourcePosition) -> Bool {
        byte(at: utf8Offset(of: position) - 1) == UInt8(ascii: ":")
    }
}
