/// The rules that apply to a case, in order; made once and used for one case after the other.
public struct RuleBuffer: Sendable {
    /// The rows that hold, before they are written out as rules.
    var bits: [SIMD8<UInt64>] = []
    private(set) var list: [UInt32] = []
    public private(set) var count = 0

    public init() {}

    /// Makes room for a table's rows.
    @inline(__always)
    mutating func reserve(blocks: Int, rules: Int) {
        if bits.count < blocks { bits = Array(repeating: .zero, count: blocks) }
        if list.count < rules { list = Array(repeating: 0, count: rules) }
    }

    /// Writes out the rules whose bits are set in the first words.
    @inline(__always)
    mutating func expand(words wordCount: Int) {
        var written = 0
        bits.withUnsafeBytes { bytes in
            let words = bytes.bindMemory(to: UInt64.self)
            list.withUnsafeMutableBufferPointer { list in
                for index in 0..<wordCount {
                    var word = words[index]
                    while word != 0 {
                        list[written] = UInt32(
                            truncatingIfNeeded: index << 6 | word.trailingZeroBitCount)
                        written += 1
                        word &= word - 1
                    }
                }
            }
        }
        count = written
    }
}

extension RuleBuffer {
    /// The rules as an array of their own.
    public var rules: [Int] {
        [Int](unsafeUninitializedCapacity: count) { rules, initialized in
            for index in 0..<count { rules.initializeElement(at: index, to: Int(list[index])) }
            initialized = count
        }
    }
}

extension RuleBuffer: RandomAccessCollection {
    public var startIndex: Int { 0 }
    public var endIndex: Int { count }

    public subscript(position: Int) -> Int {
        precondition(position < count, "only rules that apply are listed")
        return Int(list[position])
    }
}
