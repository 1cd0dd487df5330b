/// How many cases there are: a whole number from 0 on, as large as need be.
///
/// Thirty questions have more ways of being answered than 64 bits can count.
public struct CaseCount: Hashable, Sendable {
    /// From the least significant on; it never ends in a zero, so that equal counts are equal values.
    private var digits: [UInt32]

    public init(_ number: UInt64) {
        digits = [UInt32(truncatingIfNeeded: number), UInt32(number >> 32)]
        normalize()
    }

    public static let zero = CaseCount(0)

    public var isZero: Bool { digits.isEmpty }

    private mutating func normalize() {
        while digits.last == 0 { digits.removeLast() }
    }
}

extension CaseCount {
    public static func + (one: CaseCount, other: CaseCount) -> CaseCount {
        var sum = one
        sum += other
        return sum
    }

    public static func += (sum: inout CaseCount, other: CaseCount) {
        var carry: UInt64 = 0
        for index in 0..<max(sum.digits.count, other.digits.count) {
            if index == sum.digits.count { sum.digits.append(0) }
            let digit = index < other.digits.count ? UInt64(other.digits[index]) : 0
            carry += UInt64(sum.digits[index]) + digit
            sum.digits[index] = UInt32(truncatingIfNeeded: carry)
            carry >>= 32
        }
        if carry > 0 { sum.digits.append(UInt32(carry)) }
    }

    /// The factor must be below 2^32.
    public static func *= (count: inout CaseCount, factor: Int) {
        precondition((0..<1 << 32).contains(factor), "a count grows by factors below 2^32")
        var carry: UInt64 = 0
        for index in count.digits.indices {
            carry += UInt64(count.digits[index]) * UInt64(factor)
            count.digits[index] = UInt32(truncatingIfNeeded: carry)
            carry >>= 32
        }
        if carry > 0 { count.digits.append(UInt32(carry)) }
        count.normalize()
    }

    /// Divides, and returns the remainder; the divisor must be from 1 to below 2^32.
    mutating func divide(by divisor: UInt32) -> UInt32 {
        var rest: UInt64 = 0
        for index in digits.indices.reversed() {
            rest = rest << 32 | UInt64(digits[index])
            digits[index] = UInt32(rest / UInt64(divisor))
            rest %= UInt64(divisor)
        }
        normalize()
        return UInt32(rest)
    }
}

extension CaseCount: Comparable {
    public static func < (one: CaseCount, other: CaseCount) -> Bool {
        guard one.digits.count == other.digits.count else {
            return one.digits.count < other.digits.count
        }
        return one.digits.reversed().lexicographicallyPrecedes(other.digits.reversed())
    }
}

extension CaseCount {
    /// The part that this is of a whole, from 0 to 1, to 15 digits; 0 of nothing is 0.
    public func share(of whole: CaseCount) -> Double {
        guard !whole.isZero else { return 0 }
        let (left, right) = (max(digits.count - 3, 0), max(whole.digits.count - 3, 0))
        let ratio = leading(above: left) / whole.leading(above: right)
        return ratio * Double(sign: .plus, exponent: 32 * (left - right), significand: 1)
    }

    /// The number without so many of its least significant digits.
    private func leading(above dropped: Int) -> Double {
        digits.dropFirst(dropped).reversed().reduce(0) { $0 * 0x1p32 + Double($1) }
    }
}

extension CaseCount: CustomStringConvertible, ExpressibleByIntegerLiteral {
    public init(integerLiteral value: UInt64) {
        self.init(value)
    }

    /// In decimal digits, all of them.
    public var description: String {
        guard !isZero else { return "0" }
        var rest = self
        var groups: [String] = []
        while !rest.isZero { groups.append("\(rest.divide(by: 1_000_000_000))") }
        let leading = groups.removeLast()
        return groups.reversed().reduce(leading) { text, group in
            text + String(repeating: "0", count: 9 - group.count) + group
        }
    }
}
