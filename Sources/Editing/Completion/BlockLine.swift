/// A line as YAML's indents see it: dashes, a key, the rest.
///
/// Columns count from 0, in bytes.
struct BlockLine {
    private(set) var dashes: [Int] = []
    private(set) var key: String?
    private(set) var keyColumn = 0
    /// What stands behind the dashes and the key.
    private(set) var rest = ""
    private(set) var restColumn = 0
    private(set) var isComment = false

    init(_ line: String) {
        let bytes = Array(line.utf8)
        var place = Self.skipSpaces(bytes, from: 0)
        while place < bytes.count, bytes[place] == UInt8(ascii: "-"),
            place + 1 == bytes.count || bytes[place + 1] == UInt8(ascii: " ")
        {
            dashes.append(place)
            place = Self.skipSpaces(bytes, from: place + 1)
        }
        isComment = place < bytes.count && bytes[place] == UInt8(ascii: "#")
        restColumn = place
        if !isComment, let colon = Self.colon(bytes, from: place) {
            let end = bytes[place..<colon].lastIndex { $0 != 0x20 } ?? place
            let raw = String(decoding: bytes[place...end], as: UTF8.self)
            key = raw.trimmedOfQuotes
            keyColumn = place
            place = Self.skipSpaces(bytes, from: colon + 1, orTabs: true)
            restColumn = place
        }
        rest = String(decoding: bytes[min(place, bytes.count)...], as: UTF8.self)
        if rest.hasSuffix("\r") { rest.removeLast() }
    }

    var isBlank: Bool { dashes.isEmpty && key == nil && rest.isEmpty }

    /// Where its first dash, its key or its text begins; nil: nothing does.
    var startColumn: Int? {
        dashes.first ?? (key != nil ? keyColumn : rest.isEmpty ? nil : restColumn)
    }

    /// What the line itself leads to.
    var steps: [CursorPlace.Step] {
        dashes.map { _ in .item } + (key.map { [.key($0)] } ?? [])
    }

    private static func skipSpaces(
        _ bytes: [UInt8], from start: Int, orTabs: Bool = false
    ) -> Int {
        var place = start
        while place < bytes.count, bytes[place] == 0x20 || (orTabs && bytes[place] == 0x09) {
            place += 1
        }
        return place
    }

    /// The colon that ends a key: one before a space, a tab or the end, outside of quotes and brackets.
    private static func colon(_ bytes: [UInt8], from start: Int) -> Int? {
        guard start < bytes.count else { return nil }
        var quote: UInt8?
        if bytes[start] == UInt8(ascii: "\"") || bytes[start] == UInt8(ascii: "'") {
            quote = bytes[start]
        } else if "{[&*!|>%@`#".utf8.contains(bytes[start]) {
            return nil
        }
        for place in start..<bytes.count {
            if let open = quote {
                if place > start, bytes[place] == open { quote = nil }
            } else if bytes[place] == UInt8(ascii: ":"),
                place + 1 == bytes.count || [0x20, 0x09, 0x0D].contains(bytes[place + 1])
            {
                return place
            }
        }
        return nil
    }
}

extension String {
    var trimmedOfQuotes: String {
        guard count >= 2, let quote = first, quote == "\"" || quote == "'", last == quote else {
            return self
        }
        return String(dropFirst().dropLast())
    }
}
