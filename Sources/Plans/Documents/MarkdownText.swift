/// The Markdown of one run of text.
struct MarkdownText {
    /// Where it stands, which settles what could be mistaken for a mark.
    enum Place: Hashable {
        /// In lines of its own, each but the first after a prefix.
        case lines(prefix: String)
        case heading
        case cell
    }

    /// What the line holds so far.
    private enum Line: Hashable {
        case nothing
        /// Digits alone, no more than a list's number has.
        case digits(Int)
        case more
    }

    private let place: Place
    private var output = UTF8Text()
    private var line: Line
    private var style: StyledText.Style = []

    init(_ content: [Document.Inline], place: Place) {
        self.place = place
        if case .lines = place { line = .nothing } else { line = .more }
        for part in StyledText(content).parts { write(part) }
        change(to: [])
    }

    var markdown: String { output.string }

    private mutating func write(_ part: ArraySlice<StyledText.Piece>) {
        guard let first = part.first else { return }
        change(to: first.style.subtracting(.code))
        let scalars = part.map(\.scalar)
        if first.style.contains(.code) {
            put("`")
            output.append(contentsOf: scalars)
            put("`")
        } else {
            write(scalars)
        }
    }

    private mutating func change(to new: StyledText.Style) {
        let isStrongChanged = style.contains(.strong) != new.contains(.strong)
        let isEmphasisChanged = style.contains(.emphasis) != new.contains(.emphasis)
        if style.contains(.emphasis), isStrongChanged || isEmphasisChanged { put("_") }
        if isStrongChanged { put("**") }
        if new.contains(.emphasis), isStrongChanged || isEmphasisChanged { put("_") }
        style = new
    }

    private mutating func put(_ mark: String) {
        output.append(contentsOf: mark)
        line = .more
    }

    private mutating func write(_ scalars: [Unicode.Scalar]) {
        for (index, scalar) in scalars.enumerated() {
            if scalar == CleanText.lineBreak {
                writeBreak()
                continue
            }
            if line == .nothing, scalar.isWhiteSpace { continue }
            let before = index > 0 ? scalars[index - 1] : nil
            if needsBackslash(scalar, before, scalars[(index + 1)...]) { output.append("\\") }
            output.append(scalar)
            advance(past: scalar)
        }
    }

    private mutating func writeBreak() {
        output.trimEnd()
        if case .lines(let prefix) = place {
            put("\\\n" + prefix)
            line = .nothing
        } else {
            put("<br>")
        }
    }

    private mutating func advance(past scalar: Unicode.Scalar) {
        switch line {
        case .nothing where scalar.isASCIIDigit: line = .digits(1)
        case .digits(let count) where scalar.isASCIIDigit && count < 9: line = .digits(count + 1)
        default: line = .more
        }
    }
}

// MARK: - Backslashes

extension MarkdownText {
    private func needsBackslash(
        _ scalar: Unicode.Scalar, _ before: Unicode.Scalar?, _ following: ArraySlice<Unicode.Scalar>
    ) -> Bool {
        let next = following.first
        switch scalar {
        case "\\", "`", "*", "[", "<", "|", "~", "$": return true
        case "_": return !(before.isASCIIAlphanumeric && next.isASCIIAlphanumeric)
        case "&": return following.mayNameEntity
        case "#": return place == .heading || line == .nothing
        case ">", "=": return line == .nothing
        case "-", "+", ":": return line == .nothing && !next.isASCIIAlphanumeric
        case "!": return line == .nothing && next == "!"
        case ".", ")":
            guard case .digits = line else { return false }
            return next?.isWhiteSpace ?? true
        default: return false
        }
    }
}

extension ArraySlice<Unicode.Scalar> {
    /// Whether an ampersand before it might be read together with it; an entity is no longer.
    fileprivate var mayNameEntity: Bool {
        let name = prefix(34).prefix { $0.isASCIILetter || $0.isASCIIDigit || $0 == "#" }
        return name.endIndex == endIndex || (!name.isEmpty && self[name.endIndex] == ";")
    }
}

extension Unicode.Scalar? {
    fileprivate var isASCIIAlphanumeric: Bool {
        map { $0.isASCIILetter || $0.isASCIIDigit } ?? false
    }
}
