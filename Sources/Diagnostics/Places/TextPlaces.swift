/// Where the lines of a text start, and how to get from a column to a byte without counting.
struct TextPlaces: Sendable {
    /// How many bytes the text has.
    let size: Int
    /// The byte at which each line starts, line 1 first.
    let lineStarts: [Int]
    /// How many Unicode scalars stand before each line; empty in a text that is all ASCII.
    let scalarsBefore: [Int]
    /// The byte of every `stride`th scalar; empty in a text that is all ASCII.
    let landmarks: [Int]
    /// Between two landmarks a scalar is found by walking; so a walk is short.
    static let stride = 256

    var isASCII: Bool { landmarks.isEmpty }

    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        var lineStarts = [0]
        var isASCII = true
        for offset in bytes.indices {
            let byte = bytes[offset]
            if byte >= 0x80 { isASCII = false }
            if byte > 0x0D { continue }
            if Self.endsLine(bytes, offset) { lineStarts.append(offset + 1) }
        }
        size = bytes.count
        self.lineStarts = lineStarts
        (scalarsBefore, landmarks) = isASCII ? ([], []) : Self.landmarks(bytes, lineStarts)
    }

    /// The line, counted from 1, in which a byte stands.
    func line(at offset: Int) -> Int {
        Self.countUpTo(offset, in: lineStarts)
    }

    /// The number of the last landmark at or before a byte.
    func landmark(at offset: Int) -> Int {
        Self.countUpTo(offset, in: landmarks) - 1
    }

    private static func countUpTo(_ limit: Int, in sorted: [Int]) -> Int {
        var low = 0
        var high = sorted.count
        while low < high {
            let middle = (low + high) / 2
            if sorted[middle] <= limit { low = middle + 1 } else { high = middle }
        }
        return low
    }

    private static func endsLine(_ bytes: UnsafeBufferPointer<UInt8>, _ offset: Int) -> Bool {
        switch bytes[offset] {
        case 0x0A: true
        case 0x0D: offset + 1 == bytes.count || bytes[offset + 1] != 0x0A
        default: false
        }
    }

    private static func landmarks(
        _ bytes: UnsafeBufferPointer<UInt8>, _ lineStarts: [Int]
    ) -> (scalarsBefore: [Int], landmarks: [Int]) {
        var scalarsBefore: [Int] = []
        scalarsBefore.reserveCapacity(lineStarts.count)
        var landmarks: [Int] = []
        var scalars = 0
        for offset in bytes.indices where bytes[offset] & 0xC0 != 0x80 {
            if scalars % stride == 0 { landmarks.append(offset) }
            if scalarsBefore.count < lineStarts.count, lineStarts[scalarsBefore.count] == offset {
                scalarsBefore.append(scalars)
            }
            scalars += 1
        }
        if scalarsBefore.count < lineStarts.count { scalarsBefore.append(scalars) }
        if scalars % stride == 0 { landmarks.append(bytes.count) }
        return (scalarsBefore, landmarks)
    }
}
