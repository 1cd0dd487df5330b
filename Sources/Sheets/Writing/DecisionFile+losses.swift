internal import Diagnostics
internal import OrderedCollections
internal import YAMLTree

/// What a file says about its rules and a table does not.
extension DecisionFile {
    /// The first comment that stands among the rules.
    var firstComment: SourceRange? {
        for key in ["rules", "otherwise"] {
            guard let bytes = bytes(of: key), let node = pair(key)?.value else { continue }
            var place = bytes.lowerBound
            for text in node.texts(within: file) + [bytes.upperBound..<bytes.upperBound] {
                let between = place..<max(place, text.lowerBound)
                if let found = commentMark(in: between) { return comment(from: found) }
                place = max(place, text.upperBound)
            }
        }
        return nil
    }

    /// How many rules say something in a key of their own, or ask about something; by its name.
    var sayings: OrderedDictionary<String, Int> {
        guard case .sequence(let rules) = pair("rules")?.value.content else { return [:] }
        var counts: OrderedDictionary<String, Int> = [:]
        for case .mapping(let rule) in rules.map(\.content) {
            var names: OrderedSet<String> = []
            for part in rule {
                switch part.key.value {
                case "note", "source", "unless": names.append(part.key.value)
                case "when", "when_any": names.append(contentsOf: part.value.names)
                default: continue
                }
            }
            for name in names { counts[name, default: 0] += 1 }
        }
        return counts
    }

    private func commentMark(in bytes: Range<Int>) -> Int? {
        let blanks: [UInt8] = [UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\n"), 13]
        var before = UInt8(ascii: "\n")
        for (offset, byte) in file.utf8(bytes).utf8.enumerated() {
            if byte == UInt8(ascii: "#"), blanks.contains(before) {
                return bytes.lowerBound + offset
            }
            before = byte
        }
        return nil
    }

    private func comment(from byte: Int) -> SourceRange {
        let start = file.position(atUTF8Offset: byte)
        let end = file.endOfLine(start.line)
        return SourceRange(file: file, start: start, end: file.position(atUTF8Offset: end))
    }
}

extension YAMLNode {
    /// Where the texts of a file stand, keys too, from first to last.
    fileprivate func texts(within file: SourceFile) -> [Range<Int>] {
        switch content {
        case .scalar: [bytes(of: range, within: file)].compactMap(\.self)
        case .sequence(let items): items.flatMap { $0.texts(within: file) }
        case .mapping(let pairs):
            pairs.flatMap { pair in
                [bytes(of: pair.key.range, within: file)].compactMap(\.self)
                    + pair.value.texts(within: file)
            }
        }
    }

    private func bytes(of range: SourceRange, within file: SourceFile) -> Range<Int>? {
        let start = file.utf8Offset(of: range.start)
        return start..<max(start, file.utf8Offset(of: range.end))
    }

    /// What a block of conditions asks about, or a list of them.
    fileprivate var names: [String] {
        switch content {
        case .scalar: []
        case .sequence(let blocks): blocks.flatMap(\.names)
        case .mapping(let pairs): pairs.map(\.key.value)
        }
    }
}
