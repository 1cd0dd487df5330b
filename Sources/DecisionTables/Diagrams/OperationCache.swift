/// Remembers results of operations on diagrams, of which new ones push out old ones.
struct OperationCache: ~Copyable {
    struct Entry: BitwiseCopyable {
        var one: UInt32
        var other: UInt32
        var operation: UInt32
        var result: UInt32
    }

    private static let mostBits = 21

    /// Operations have numbers below this; above it, entries carry the epoch that they belong to.
    private static let epochStep: UInt32 = 1 << 20

    private var bits: Int
    private var epoch: UInt32 = 0
    private var entries: GrowingBuffer<Entry>
    private static let empty = Entry(one: 0, other: 0, operation: .max, result: 0)

    init(bits: Int) {
        self.bits = bits
        entries = GrowingBuffer(repeating: Self.empty, count: 1 << bits)
    }

    /// Grows with the nodes, up to 32 MiB, and forgets everything when it does.
    mutating func widen(toHold nodes: Int) {
        guard bits < Self.mostBits, 1 << bits < 4 * nodes else { return }
        while bits < Self.mostBits, 1 << bits < 4 * nodes { bits += 1 }
        entries = GrowingBuffer(repeating: Self.empty, count: 1 << bits)
    }

    /// Forgets everything, as soon as it is said.
    mutating func forget() {
        let (next, overflow) = epoch.addingReportingOverflow(Self.epochStep)
        epoch = overflow ? 0 : next
        if overflow { entries = GrowingBuffer(repeating: Self.empty, count: 1 << bits) }
    }

    @inline(__always)
    private func index(_ operation: UInt32, _ one: UInt32, _ other: UInt32) -> Int {
        var hash = UInt64(one) << 32 | UInt64(other)
        hash = (hash ^ UInt64(operation)) &* 0x9e37_79b9_7f4a_7c15
        return Int(truncatingIfNeeded: hash >> UInt64(64 - bits))
    }

    @inline(__always)
    func result(of operation: UInt32, _ one: UInt32, _ other: UInt32) -> UInt32? {
        let entry = entries.start[index(operation, one, other)]
        guard entry.one == one, entry.other == other, entry.operation == operation | epoch else {
            return nil
        }
        return entry.result
    }

    @inline(__always)
    func remember(_ result: UInt32, of operation: UInt32, _ one: UInt32, _ other: UInt32) {
        entries.start[index(operation, one, other)] = Entry(
            one: one, other: other, operation: operation | epoch, result: result)
    }
}
