/// Reads the brackets of a statement up to its end, and what stands in them there.
struct BracketScan {
    struct Frame {
        var isMapping: Bool
        var keys: Set<String> = []
        /// The key whose value is being written.
        var key: String?
    }

    private let text: String
    /// Where the outermost bracket that is still open stands.
    private(set) var outermost: String.Index
    private(set) var frames: [Frame] = []
    /// What is written of the last word or value.
    private(set) var written = ""
    private(set) var isQuoted = false
    private(set) var isComment = false
    private var quote: Character?
    private var before: Character?
    /// Whether a value could begin: only there a bracket or quote means something.
    private var isFresh = true

    init(_ text: String) {
        self.text = text
        outermost = text.startIndex
    }

    var steps: [CursorPlace.Step] {
        frames.compactMap { $0.isMapping ? $0.key.map { .key($0) } : .item }
    }

    var mayBeKey: Bool { frames.last.map { $0.isMapping && $0.key == nil } ?? false }

    var mayBeValue: Bool { frames.last.map { !$0.isMapping || $0.key != nil } ?? false }

    var siblings: Set<String> { frames.last?.keys ?? [] }

    mutating func read() {
        for index in text.indices where !isComment {
            take(text[index], at: index)
            before = text[index]
        }
        guard !isComment else { return }
        if before == ":", frames.last?.isMapping == true { endKey() }
        isQuoted = quote != nil
    }

    private mutating func take(_ character: Character, at index: String.Index) {
        if let quote { return takeQuoted(character, within: quote) }
        switch character {
        case "#" where before == nil || before == " ":
            isComment = true
            written = ""
        case "{" where isFresh, "[" where isFresh:
            if frames.isEmpty { outermost = index }
            frames.append(Frame(isMapping: character == "{"))
            written = ""
        case "}" where !frames.isEmpty, "]" where !frames.isEmpty:
            frames.removeLast()
            written = ""
            isFresh = false
        case "," where !frames.isEmpty:
            frames[frames.count - 1].key = nil
            written = ""
            isFresh = true
        case "\"" where isFresh, "'" where isFresh:
            quote = character
            isFresh = false
        case " ": takeSpace()
        default:
            written.append(character)
            isFresh = false
        }
    }

    private mutating func takeQuoted(_ character: Character, within open: Character) {
        if character == open { quote = nil } else { written.append(character) }
    }

    private mutating func takeSpace() {
        if before == ":" || (before == "-" && written == "-") {
            endKey()
            isFresh = true
        } else if !written.isEmpty {
            written.append(" ")
        }
    }

    /// What was written up to a colon is a key.
    private mutating func endKey() {
        defer { written = "" }
        guard let last = frames.indices.last, frames[last].isMapping, frames[last].key == nil,
            written.hasSuffix(":")
        else { return }
        let key = String(written.dropLast())
        frames[last].key = key
        frames[last].keys.insert(key)
    }
}
