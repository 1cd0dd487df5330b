/// A set of members of a list, by index: the choices that were named, the options that were given.
///
/// Up to 64 members need no memory of their own; more are fine.
public struct Members: Hashable, Sendable {
    private var low: UInt64 = 0
    /// Members from 64 on; it never ends in a zero word, so that equal sets are equal values.
    private var high: [UInt64] = []

    public init() {}

    public init(_ members: some Sequence<Int>) {
        for member in members { insert(member) }
    }

    /// The members below 64 whose bits are set.
    init(bits: UInt64) {
        low = bits
    }

    public var isEmpty: Bool { low == 0 && high.isEmpty }

    public var count: Int { high.reduce(low.nonzeroBitCount) { $0 + $1.nonzeroBitCount } }

    public func contains(_ member: Int) -> Bool {
        word(member >> 6) >> UInt64(member & 63) & 1 == 1
    }

    /// Adds a member; the set grows to hold it.
    public mutating func insert(_ member: Int) {
        precondition(member >= 0, "a member is an index")
        guard member >= 64 else {
            low |= 1 << UInt64(member)
            return
        }
        let index = member >> 6 - 1
        while high.count <= index { high.append(0) }
        high[index] |= 1 << UInt64(member & 63)
    }

    private var wordCount: Int { high.count + 1 }

    private func word(_ index: Int) -> UInt64 {
        if index == 0 { return low }
        return index <= high.count ? high[index - 1] : 0
    }
}

extension Members {
    /// Whether some member is in both sets.
    public func intersects(_ other: Members) -> Bool {
        low & other.low != 0 || zip(high, other.high).contains { $0 & $1 != 0 }
    }

    public func isSubset(of other: Members) -> Bool {
        low & ~other.low == 0 && (1..<wordCount).allSatisfy { word($0) & ~other.word($0) == 0 }
    }

    public mutating func formUnion(_ other: Members) {
        low |= other.low
        while high.count < other.high.count { high.append(0) }
        for index in other.high.indices { high[index] |= other.high[index] }
    }
}

extension Members: Sequence {
    public struct Iterator: IteratorProtocol {
        fileprivate let members: Members
        fileprivate var index = 0
        fileprivate var word: UInt64

        public mutating func next() -> Int? {
            while word == 0 {
                index += 1
                guard index < members.wordCount else { return nil }
                word = members.word(index)
            }
            defer { word &= word - 1 }
            return index << 6 + word.trailingZeroBitCount
        }
    }

    /// Goes through the members from the lowest to the highest.
    public func makeIterator() -> Iterator {
        Iterator(members: self, word: low)
    }
}

extension Members: ExpressibleByArrayLiteral {
    public init(arrayLiteral members: Int...) {
        self.init(members)
    }
}
