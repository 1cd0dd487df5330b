package import Diagnostics
internal import OrderedCollections
internal import Proofs
internal import RulePacks

/// What is said about the word under a pointer, as Markdown.
package struct Hover: Hashable, Sendable {
    package let range: SourceRange
    package let text: String
}

extension Hover {
    /// Nil where nothing is to be said.
    package init?(
        in file: SourceFile, at position: SourcePosition, naming index: NameIndex,
        proofs: PackProofs?
    ) {
        if let found = index.occurrence(in: file, at: position) {
            let words = HoverWords(catalog: index.catalog, proofs: proofs)
            guard let text = words.text(about: found.name) else { return nil }
            self.init(range: found.range, text: text)
            return
        }
        guard let key = Self.key(in: file, at: position) else { return nil }
        self.init(range: key.range, text: key.help)
    }

    /// A key of the language under the pointer, with its help.
    private static func key(
        in file: SourceFile, at position: SourcePosition
    ) -> (range: SourceRange, help: String)? {
        guard let line = file.line(position.line) else { return nil }
        let block = BlockLine(line)
        guard let key = block.key else { return nil }
        let start = SourcePosition(line: position.line, column: block.keyColumn + 1)
        let end = SourcePosition(
            line: position.line, column: start.column + key.unicodeScalars.count)
        guard start <= position, position <= end else { return nil }
        var slot: Slot? = .form(.ofFile(withKeys: file.topLevelKeys))
        for step in CursorLines(file).place(at: start).path {
            switch step {
            case .key(let key): slot = slot?.behind(key)
            case .item: slot = slot?.item
            }
        }
        guard let help = slot?.help(ofKey: key) else { return nil }
        return (SourceRange(file: file, start: start, end: end), "`\(key)`: \(help)")
    }
}

extension Slot {
    fileprivate func help(ofKey key: String) -> String? {
        switch self {
        case .form(let form): form[key: key]?.help
        case .list(let item): item.help(ofKey: key)
        case .options: Slot.form(.option).help(ofKey: key)
        default: nil
        }
    }
}
