/// Takes bytes as they come and gives the bodies of messages.
///
/// A header without a usable length, and a body that is too large, are passed over up to the next
/// header, so that one bad message costs no other. Only after a length that nobody can mean, of which
/// it is not known where the next header would be, nothing more is read.
package struct FrameReader: Sendable {
    package enum Frame: Hashable, Sendable {
        case body([UInt8])
        case fault(Message.Fault)
        /// Nothing behind this can be told apart.
        case end(Message.Fault)
    }

    /// 32 MiB: a file of the largest size, written with escapes, fits.
    package static let largestBody = 32 << 20
    /// 64 MiB: a longer body is not waited for.
    package static let largestPassedOver = 64 << 20
    private static let largestHeader = 16 << 10
    private static let mark = Array("Content-Length".utf8)

    private var buffer: [UInt8] = []
    /// What of the buffer was taken.
    private var start = 0
    /// How many bytes of a body that is too large are still to come.
    private var toPassOver = 0
    private var isAtEnd = false

    package init() {}

    package mutating func add(_ bytes: some Sequence<UInt8>) {
        if start > 1 << 16 {
            buffer.removeFirst(start)
            start = 0
        }
        buffer += bytes
    }

    /// The next message that is whole; nil: more bytes are needed.
    package mutating func next() -> Frame? {
        if isAtEnd { return nil }
        if toPassOver > 0 {
            let count = min(toPassOver, buffer.count - start)
            start += count
            toPassOver -= count
            if toPassOver > 0 { return nil }
        }
        guard let (header, end) = header() else {
            guard buffer.count - start > Self.largestHeader else { return nil }
            return badHeader(upTo: buffer.count)
        }
        guard let length = Self.length(in: header) else { return badHeader(upTo: end) }
        guard length <= Self.largestPassedOver else {
            isAtEnd = true
            return .end(.muchTooLarge)
        }
        guard length <= Self.largestBody else {
            start = end
            toPassOver = length
            return .fault(.tooLarge)
        }
        guard buffer.count - end >= length else { return nil }
        let body = Array(buffer[end..<(end + length)])
        start = end + length
        return .body(body)
    }

    /// The lines before the next empty one, and where they end.
    private func header() -> (text: String, end: Int)? {
        var place = start
        while place + 3 < buffer.count {
            if buffer[place] == 0x0D, buffer[place + 1] == 0x0A, buffer[place + 2] == 0x0D,
                buffer[place + 3] == 0x0A
            {
                return (String(decoding: buffer[start..<place], as: UTF8.self), place + 4)
            }
            place += 1
        }
        return nil
    }

    /// Goes on at what looks like the next header.
    private mutating func badHeader(upTo end: Int) -> Frame {
        let from = min(start + 1, end)
        var next = end
        for place in from..<max(from, end - Self.mark.count)
        where buffer[place...].starts(with: Self.mark) {
            next = place
            break
        }
        start = next
        return .fault(
            .init(code: -32700, message: "a message begins with 'Content-Length: ' and a number"))
    }

    private static func length(in header: String) -> Int? {
        for line in header.split(whereSeparator: \.isNewline) {
            let parts = line.split(separator: ":", maxSplits: 1)
            guard parts.count == 2, parts[0].lowercased() == "content-length" else { continue }
            let words = parts[1].split { $0 == " " || $0 == "\t" }
            guard words.count == 1, words[0].utf8.allSatisfy({ 0x30...0x39 ~= $0 }) else {
                return nil
            }
            // So many digits that it is no number here are a number that is too large.
            return Int(words[0]) ?? .max
        }
        return nil
    }
}
