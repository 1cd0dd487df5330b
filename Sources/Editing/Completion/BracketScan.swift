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
        var quote: Character?
        var before: Character?
        /// Whether a value could begin: only there a bracket or quote means something.
        var isFresh = true
        for index in text.indices {
            let character = text[index]
            defer { before = character }
            if let open = quote {
                if character == open { quote = nil } else { written.append(character) }
                continue
            }
            if character == "#", before == nil || before == " " {
                isComment = true
                written = ""
                return
            }
            switch character {
            case "{", "[":
                guard isFresh else { break }
                if frames.isEmpty { outermost = index }
                frames.append(Frame(isMapping: character == "{"))
                written = ""
                continue
            case "}", "]":
                guard !frames.isEmpty else { break }
                frames.removeLast()
                written = ""
                isFresh = false
                continue
            case ",":
                guard !frames.isEmpty else { break }
                frames[frames.count - 1].key = nil
                written = ""
                isFresh = true
                continue
            case "\"", "'":
                guard isFresh else { break }
                quote = character
                isFresh = false
                continue
            case " ":
                if before == ":" || (before == "-" && written == "-") {
                    endKey()
                    isFresh = true
                } else if !written.isEmpty {
                    written.append(character)
                }
                continue
            default: break
            }
            written.append(character)
            isFresh = false
        }
        if before == ":", frames.last?.isMapping == true { endKey() }
        isQuoted = quote != nil
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
