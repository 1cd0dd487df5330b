/// A run of text as Markdown can mark it: each character with its styles, none nested.
///
/// Strong stands outside of emphasis, and both outside of code. White space is taken out of the
/// ends of styles, and a style is given up where Markdown would show its marks instead of it.
struct StyledText {
    struct Style: OptionSet, Hashable {
        var rawValue: Int
        static let strong = Style(rawValue: 1)
        static let emphasis = Style(rawValue: 2)
        static let code = Style(rawValue: 4)
    }

    /// A line break is U+2028.
    struct Piece: Hashable {
        var scalar: Unicode.Scalar
        var style: Style
    }

    private(set) var pieces: [Piece] = []

    /// Cost: linear in the text.
    init(_ content: [Document.Inline]) {
        add(content, style: [])
        let isSpace = pieces.map(\.isSpace)
        let start = isSpace.firstIndex(of: false) ?? pieces.count
        let end = isSpace.lastIndex(of: false).map { $0 + 1 } ?? start
        pieces = Array(pieces[start..<end])
        clearCode()
        setInertWords()
        settle(.code) { _ in true }
        settle(.strong, fits: isMarkable(strong:))
        settle(.emphasis, fits: isMarkable(emphasis:))
    }

    /// The longest parts of one style, in order.
    var parts: [ArraySlice<Piece>] { spans { $0.style == $1.style }.map { pieces[$0] } }

    private mutating func add(_ content: [Document.Inline], style: Style) {
        for inline in content {
            switch inline {
            case .text(let text): add(text, style: style)
            case .code(let text): add(text, style: style.union(.code))
            case .strong(let content): add(content, style: style.union(.strong))
            case .emphasis(let content): add(content, style: style.union(.emphasis))
            case .lineBreak: pieces.append(Piece(scalar: CleanText.lineBreak, style: style))
            }
        }
    }

    private mutating func add(_ text: String, style: Style) {
        pieces += text.unicodeScalars.map { Piece(scalar: $0, style: style) }
    }

    private func spans(_ belongTogether: (Piece, Piece) -> Bool) -> [Range<Int>] {
        var spans: [Range<Int>] = []
        var start = 0
        for index in pieces.indices.dropFirst()
        where !belongTogether(pieces[index - 1], pieces[index]) {
            spans.append(start..<index)
            start = index
        }
        return pieces.isEmpty ? [] : spans + [start..<pieces.count]
    }
}

extension StyledText.Piece {
    var isSpace: Bool { scalar.isWhiteSpace }
}

// MARK: - Code

extension StyledText {
    /// What cannot stand in code: our own markup knows escapes there, and a table its cells.
    private mutating func clearCode() {
        for (index, piece) in pieces.enumerated() {
            let next = index + 1 < pieces.count ? pieces[index + 1] : nil
            let isInside = next.map { $0.style == piece.style && $0.isPlain } ?? false
            switch piece.scalar {
            case "`", "|", CleanText.lineBreak: pieces[index].style.remove(.code)
            case "\\" where !isInside: pieces[index].style.remove(.code)
            default: break
            }
        }
    }

    /// Sets as code what a site would turn into a link or a mention whatever stands before it.
    private mutating func setInertWords() {
        for word in spans({ $0.isWordPart == $1.isWordPart })
        where pieces[word.lowerBound].isWordPart {
            guard isLinked(word) else { continue }
            let core = trimmedPunctuation(word)
            for index in isLinked(core) ? core : word { pieces[index].style.insert(.code) }
        }
    }

    private func isLinked(_ word: Range<Int>) -> Bool {
        // Hardly any word holds one of these, and without one none is linked.
        let isSuspect = pieces[word].contains { [":", "@", "#", ".", "-"].contains($0.scalar) }
        return isSuspect && InertWord.isNeeded(for: pieces[word].map(\.scalar))
    }

    private func trimmedPunctuation(_ word: Range<Int>) -> Range<Int> {
        let opening: Set<Unicode.Scalar> = ["(", "[", "{", "<", "\"", "'", "*", "_"]
        let closing: Set<Unicode.Scalar> = [
            ".", ",", ";", ":", "!", "?", ")", "]", "}", ">", "\"", "'", "*", "_",
        ]
        let start = word.first { !opening.contains(pieces[$0].scalar) } ?? word.upperBound
        let end = word.last { !closing.contains(pieces[$0].scalar) }.map { $0 + 1 } ?? start
        return start..<max(start, end)
    }
}

extension StyledText.Piece {
    /// Whether it stays in code, where a backslash before it is a backslash.
    fileprivate var isPlain: Bool { scalar.isASCIILetter || scalar.isASCIIDigit }

    fileprivate var isWordPart: Bool {
        !isSpace && scalar != "`" && scalar != "\\" && scalar != "|"
    }
}

// MARK: - Styles that can be marked

extension StyledText {
    /// Takes the white space out of the ends of a style, and the style where it does not fit.
    private mutating func settle(_ style: Style, fits: (Range<Int>) -> Bool) {
        let isOutside: Style = style == .strong ? [] : .strong
        let spans = spans { one, other in
            one.style.contains(style) == other.style.contains(style)
                && one.style.intersection(isOutside) == other.style.intersection(isOutside)
        }
        for span in spans where pieces[span.lowerBound].style.contains(style) {
            let start = span.first { !pieces[$0].isSpace } ?? span.upperBound
            let end = span.last { !pieces[$0].isSpace }.map { $0 + 1 } ?? start
            let isKept = start < end && fits(start..<end)
            for index in span where !isKept || index < start || index >= end {
                pieces[index].style.remove(style)
            }
        }
    }

    /// `**` opens and closes beside a letter only if a letter is on its other side, too.
    private func isMarkable(strong span: Range<Int>) -> Bool {
        (isParted(before: span) || isPlainLetter(span.lowerBound))
            && (isParted(after: span) || isPlainLetter(span.upperBound - 1))
    }

    /// `_` never opens or closes beside a letter; beside `**` it does.
    private func isMarkable(emphasis span: Range<Int>) -> Bool {
        let isStrong = pieces[span.lowerBound].style.contains(.strong)
        func isOther(_ index: Int) -> Bool {
            pieces.indices.contains(index) && pieces[index].style.contains(.strong) != isStrong
        }
        return (isParted(before: span) || isOther(span.lowerBound - 1))
            && (isParted(after: span) || isOther(span.upperBound))
    }

    private func isParted(before span: Range<Int>) -> Bool {
        span.lowerBound == 0 || pieces[span.lowerBound - 1].parts
    }

    private func isParted(after span: Range<Int>) -> Bool {
        span.upperBound == pieces.count || pieces[span.upperBound].parts
    }

    private func isPlainLetter(_ index: Int) -> Bool {
        pieces[index].style.isDisjoint(with: [.emphasis, .code])
            && pieces[index].scalar.isWordCharacter
    }
}

extension StyledText.Piece {
    /// Whether every reading of Markdown takes it for white space or punctuation.
    fileprivate var parts: Bool {
        if scalar.isASCII { return isSpace || scalar.isASCIIPunctuation }
        return switch scalar.properties.generalCategory {
        case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation,
            .initialPunctuation, .finalPunctuation, .otherPunctuation:
            true
        default: isSpace
        }
    }
}
