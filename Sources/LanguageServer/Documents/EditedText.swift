/// A text in the middle of several changes: what is before a place and what is behind it.
///
/// A change costs as much as there is between it and the one before it, so that changes from one end
/// of a file to the other cost together what one of them does. Places are those of
/// ``PositionEncoding/offset(line:character:in:)``, and so never between the two letters of a CRLF.
struct EditedText {
    private var before: [UInt8] = []
    /// Backwards: its first byte is the last one here.
    private var after: [UInt8]
    /// Where the lines of what is before begin.
    private var lineStarts = [0]

    private static let lf = UInt8(ascii: "\n")
    private static let cr = UInt8(ascii: "\r")

    init(_ text: String) {
        after = text.utf8.reversed()
    }

    var text: String { String(decoding: before + after.reversed(), as: UTF8.self) }

    /// The byte of a place, to which it goes.
    mutating func offset(line: Int, character: Int, counting encoding: PositionEncoding) -> Int {
        guard line >= 0 else { return 0 }
        guard goToStart(ofLine: line) else { return before.count }
        var left = max(0, character)
        while let byte = after.last, byte != Self.lf, byte != Self.cr {
            let size = Self.size(ofScalarFrom: byte)
            let width = encoding.width(ofScalarOf: size)
            if left < width { break }
            left -= width
            for _ in 0..<size { goForward() }
        }
        return before.count
    }

    mutating func replace(_ range: Range<Int>, with text: String) {
        while before.count < range.upperBound { goForward() }
        goBack(to: range.upperBound)
        removeLast(range.count)
        for byte in text.utf8 { append(byte) }
    }

    /// False at the end of the text, where it has no such line.
    private mutating func goToStart(ofLine line: Int) -> Bool {
        endBreak()
        while lineStarts.count <= line, !after.isEmpty {
            goForward()
            endBreak()
        }
        guard line < lineStarts.count else { return false }
        goBack(to: lineStarts[line])
        return true
    }

    /// Takes the second letter of a CRLF whose first is before.
    private mutating func endBreak() {
        if before.last == Self.cr, after.last == Self.lf { goForward() }
    }

    private mutating func goForward() {
        if let byte = after.popLast() { append(byte) }
    }

    private mutating func goBack(to offset: Int) {
        after += before[offset...].reversed()
        removeLast(before.count - offset)
    }

    private mutating func append(_ byte: UInt8) {
        if byte == Self.lf, before.last == Self.cr { lineStarts.removeLast() }
        before.append(byte)
        if byte == Self.lf || byte == Self.cr { lineStarts.append(before.count) }
    }

    private mutating func removeLast(_ count: Int) {
        before.removeLast(count)
        while let start = lineStarts.last, start > before.count { lineStarts.removeLast() }
    }

    private static func size(ofScalarFrom byte: UInt8) -> Int {
        switch byte {
        case ..<0x80: 1
        case ..<0xE0: 2
        case ..<0xF0: 3
        default: 4
        }
    }
}
