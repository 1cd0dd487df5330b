/// Reads the text of one block: strong, emphasis, code, escapes and line breaks.
///
/// A style is open from its mark until the nearest mark of the same kind that can close it; a mark
/// that finds no partner is text. At most four styles are open at once (two kinds, two marks), so
/// that the cost is linear in the text.
struct InlineReader {
    private typealias Mark = (scalar: Unicode.Scalar, count: Int)

    /// A style that was opened, and what has been read inside it so far.
    private struct Frame {
        var mark: Mark
        var inlines: [Document.Inline] = []
    }

    private let source: [Unicode.Scalar]
    private var position = 0
    private var text = UTF8Text()
    private var frames = [Frame(mark: (" ", 0))]
    private var hasMoreCode = true

    init(_ source: [Unicode.Scalar]) {
        self.source = source
    }

    mutating func inlines() -> [Document.Inline] {
        while position < source.count { readNext() }
        flush()
        while frames.count > 1 { dissolve() }
        return frames[0].inlines
    }

    private mutating func readNext() {
        let scalar = source[position]
        switch scalar {
        case "\\": readEscape()
        case "`": readCode()
        case "*", "_": readMark(scalar)
        case "\u{2028}", "\u{2029}": add(.lineBreak, advancingBy: 1)
        case "<" where source[position...].starts(with: "<br>".unicodeScalars):
            add(.lineBreak, advancingBy: 4)
        case "\n":
            text.append(" ")
            position += 1
        default:
            text.append(scalar)
            position += 1
        }
    }

    private mutating func readEscape() {
        let following = scalar(at: position + 1)
        if following == "\n" {
            add(.lineBreak, advancingBy: 2)
        } else if let following, following.isASCIIPunctuation {
            text.append(following)
            position += 2
        } else {
            text.append("\\")
            position += 1
        }
    }

    private func scalar(at index: Int) -> Unicode.Scalar? {
        source.indices.contains(index) ? source[index] : nil
    }

    private mutating func flush() {
        guard !text.isEmpty else { return }
        frames[frames.count - 1].inlines.append(.text(text.string))
        text.removeAll()
    }

    private mutating func add(_ inline: Document.Inline, advancingBy count: Int) {
        flush()
        frames[frames.count - 1].inlines.append(inline)
        position += count
    }
}

// MARK: - Code

extension InlineReader {
    private mutating func readCode() {
        let length = runLength(of: "`", at: position)
        if length == 1, hasMoreCode, let code = code(from: position + 1) {
            add(.code(code.text), advancingBy: code.end - position)
        } else {
            text.append(contentsOf: source[position..<(position + length)])
            position += length
        }
    }

    /// The text up to the next single backtick, and the place after it.
    private mutating func code(from start: Int) -> (text: String, end: Int)? {
        var code = UTF8Text()
        var index = start
        while index < source.count {
            switch source[index] {
            case "\\" where scalar(at: index + 1)?.isASCIIPunctuation == true:
                code.append(source[index + 1])
                index += 2
            case "`":
                let length = runLength(of: "`", at: index)
                if length == 1 { return (code.string, index + 1) }
                code.append(contentsOf: source[index..<(index + length)])
                index += length
            case "\n":
                code.append(" ")
                index += 1
            default:
                code.append(source[index])
                index += 1
            }
        }
        hasMoreCode = false
        return nil
    }

    private func runLength(of scalar: Unicode.Scalar, at start: Int) -> Int {
        source[start...].prefix { $0 == scalar }.count
    }
}

// MARK: - Strong and emphasis

extension InlineReader {
    private mutating func readMark(_ scalar: Unicode.Scalar) {
        let length = runLength(of: scalar, at: position)
        let before = self.scalar(at: position - 1)
        let after = self.scalar(at: position + length)
        let isWordMark = scalar == "_"
        let canOpen = !isSpace(after) && !(isWordMark && isWord(before))
        let canClose = !isSpace(before) && !(isWordMark && isWord(after))
        position += length
        for count in marks(in: length, of: scalar) {
            let mark = (scalar, count)
            if canClose, close(mark) { continue }
            if canOpen { open(mark) } else { add(literal: mark) }
        }
    }

    /// One for emphasis, two for strong, three for both; a longer run is text.
    private mutating func marks(in length: Int, of scalar: Unicode.Scalar) -> [Int] {
        guard length <= 3 else {
            add(literal: (scalar, length))
            return []
        }
        guard length == 3 else { return [length] }
        flush()
        return frames.last?.mark.count == 1 ? [1, 2] : [2, 1]
    }

    private func isSpace(_ scalar: Unicode.Scalar?) -> Bool {
        scalar.map(\.isWhiteSpace) ?? true
    }

    private func isWord(_ scalar: Unicode.Scalar?) -> Bool {
        scalar.map(\.isWordCharacter) ?? false
    }

    private mutating func add(literal mark: Mark) {
        text.append(contentsOf: repeatElement(mark.scalar, count: mark.count))
    }

    private mutating func open(_ mark: Mark) {
        flush()
        if let index = frames.firstIndex(where: { $0.mark == mark }) {
            while frames.count > index { dissolve() }
        }
        frames.append(Frame(mark: mark))
    }

    /// Closes the open style of this mark, those opened inside it becoming text; false if none is.
    private mutating func close(_ mark: Mark) -> Bool {
        guard let index = frames.firstIndex(where: { $0.mark == mark }) else { return false }
        flush()
        guard index < frames.count - 1 || !frames[index].inlines.isEmpty else { return false }
        while frames.count > index + 1 { dissolve() }
        let content = frames.removeLast().inlines
        frames[index - 1].inlines.append(mark.count == 1 ? .emphasis(content) : .strong(content))
        return true
    }

    /// Turns the innermost open style into text.
    private mutating func dissolve() {
        let frame = frames.removeLast()
        let mark = String(repeating: Character(frame.mark.scalar), count: frame.mark.count)
        frames[frames.count - 1].inlines.append(.text(mark))
        frames[frames.count - 1].inlines.append(contentsOf: frame.inlines)
    }
}
