import Diagnostics

/// Reads JSON, of which libyaml knows a part only: no `\ud83d\ude00`, no tabs for indentation.
///
/// A text is a quoted scalar of the tree; a number, `true`, `false` and `null` are plain ones. Goes
/// on after a key that stands twice and other faults of content; stops at the first of syntax.
struct JSONReader {
    let file: SourceFile
    var log = DiagnosticLog()
    /// Whether the text was JSON to its end, whatever else is wrong with it.
    private(set) var isJSON = false
    /// Whether each part of the text could be read.
    var isWhole = true
    var cursor: JSONCursor
    var budget = TreeBudget()

    static let spaces: Set<UInt8> = [0x20, 0x09, 0x0A, 0x0D]

    /// Why the reading ended early; what it was is in the log.
    struct Stop: Error {}

    init(_ file: SourceFile, _ bytes: [UInt8]) {
        self.file = file
        cursor = JSONCursor(bytes)
    }

    mutating func read() -> YAMLNode? {
        do throws(Stop) {
            cursor.skipSpaces()
            guard cursor.byte != nil else { throw stop(.emptyFile(file)) }
            let node = try value(depth: 0)
            cursor.skipSpaces()
            guard cursor.byte == nil else { throw stop(.jsonGoesOn(at: character)) }
            isJSON = true
            return isWhole ? node : nil
        } catch {
            return nil
        }
    }

    private mutating func value(depth: Int) throws(Stop) -> YAMLNode {
        cursor.skipSpaces()
        let start = cursor.position
        try spend(budget.add(1, at: character))
        switch cursor.byte {
        case UInt8(ascii: "\""):
            let text = try string()
            return YAMLNode(.scalar(.init(text, isQuoted: true)), at: range(from: start))
        case UInt8(ascii: "{"), UInt8(ascii: "["):
            try spend(budget.check(depth: depth + 1, at: character))
            let isObject = cursor.byte == UInt8(ascii: "{")
            let content = isObject ? try object(depth: depth + 1) : try array(depth: depth + 1)
            return YAMLNode(content, at: range(from: start))
        default:
            let text = try word()
            return YAMLNode(.scalar(.init(text, isQuoted: false)), at: range(from: start))
        }
    }

    private mutating func array(depth: Int) throws(Stop) -> YAMLNode.Content {
        let opening = character
        cursor.advance()
        var items: [YAMLNode] = []
        if cursor.take("]") { return .sequence([]) }
        while true {
            items.append(try value(depth: depth))
            if cursor.take("]") { return .sequence(items) }
            guard cursor.take(",") else {
                throw stop(.jsonUnclosed("]", at: character, opening: opening))
            }
        }
    }

    private mutating func object(depth: Int) throws(Stop) -> YAMLNode.Content {
        let opening = character
        cursor.advance()
        var pairs = PairList()
        if cursor.take("}") { return .mapping([]) }
        while true {
            let key = try key()
            let value = try value(depth: depth)
            if let first = pairs.first(key.value) {
                log.report(.duplicateKey(key, first: first))
            } else {
                pairs.append(.init(key: key, value: value))
            }
            if cursor.take("}") { return .mapping(pairs.pairs) }
            guard cursor.take(",") else {
                throw stop(.jsonUnclosed("}", at: character, opening: opening))
            }
        }
    }

    private mutating func key() throws(Stop) -> Located<String> {
        cursor.skipSpaces()
        try spend(budget.add(1, at: character))
        guard cursor.byte == UInt8(ascii: "\"") else { throw stop(.jsonKeyExpected(at: character)) }
        let start = cursor.position
        let key = Located(try string(), at: range(from: start))
        guard cursor.take(":") else { throw stop(.jsonColonExpected(at: character)) }
        return key
    }

    /// A number, `true`, `false` or `null`.
    private mutating func word() throws(Stop) -> String {
        let start = cursor.position
        let first = cursor.offset
        while let byte = cursor.byte, !Self.spaces.contains(byte), !",:[]{}\"".utf8.contains(byte) {
            cursor.advance()
        }
        let text = String(decoding: cursor.bytes[first..<cursor.offset], as: UTF8.self)
        guard !text.isEmpty else { throw stop(.jsonValueExpected(at: character)) }
        guard ["true", "false", "null"].contains(text) || JSONNumber.isWritten(as: text) else {
            throw stop(.jsonUnknownWord(text, at: range(from: start)))
        }
        return text
    }
}

extension JSONReader {
    mutating func stop(_ diagnostic: Diagnostic) -> Stop {
        log.report(diagnostic)
        return Stop()
    }

    private mutating func spend(_ diagnostic: Diagnostic?) throws(Stop) {
        if let diagnostic { throw stop(diagnostic) }
    }

    func range(from start: SourcePosition) -> SourceRange {
        SourceRange(file: file, start: start, end: cursor.position)
    }

    /// The next character, or nothing at the end of a line.
    var character: SourceRange {
        let start = cursor.position
        return file.character(at: .init(line: start.line - 1, column: start.column - 1))
    }
}
