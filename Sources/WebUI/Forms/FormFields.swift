/// What a form sent: names and values in the order of the page.
///
/// A name may stand several times, as that of a list of boxes does.
package struct FormFields: Sendable {
    package private(set) var values: [String: [String]] = [:]

    /// More fields than any page of ours has.
    package static let mostFields = 5_000

    package init() {}

    /// Reads `application/x-www-form-urlencoded`; nil for what no form sends: bytes that are no
    /// UTF-8, a broken escape, too many fields.
    package init?(urlEncoded bytes: some Collection<UInt8>) {
        var count = 0
        for part in bytes.split(separator: UInt8(ascii: "&")) {
            count += 1
            let sides = part.split(
                separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false)
            guard count <= Self.mostFields, let name = Self.text(sides[0]),
                let value = sides.count > 1 ? Self.text(sides[1]) : ""
            else { return nil }
            values[name, default: []].append(value)
        }
    }

    /// The last value under a name, spaces around it taken away; nil: nothing but spaces.
    package func text(_ name: String) -> String? {
        guard let value = values[name]?.last else { return nil }
        let inner = value.drop(while: \.isWhitespace)
        guard let end = inner.lastIndex(where: { !$0.isWhitespace }) else { return nil }
        return String(inner[...end])
    }

    package func all(_ name: String) -> [String] { values[name] ?? [] }

    package func has(_ name: String) -> Bool { values[name] != nil }

    package mutating func set(_ name: String, to new: [String]) {
        values[name] = new.isEmpty ? nil : new
    }

    private static func text(_ bytes: some Sequence<UInt8>) -> String? {
        var decoded: [UInt8] = []
        var digits = 0
        var value: UInt8 = 0
        for byte in bytes {
            if digits > 0 {
                guard let digit = digit(byte) else { return nil }
                value = value << 4 | digit
                digits -= 1
                if digits == 0 { decoded.append(value) }
            } else if byte == UInt8(ascii: "%") {
                (digits, value) = (2, 0)
            } else {
                decoded.append(byte == UInt8(ascii: "+") ? UInt8(ascii: " ") : byte)
            }
        }
        return digits == 0 ? text(decoded: decoded) : nil
    }

    private static func digit(_ byte: UInt8) -> UInt8? {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
        default: nil
        }
    }

    /// Forms end lines in two characters; a file of answers, and a script that sends one, in one.
    static func text(decoded bytes: [UInt8]) -> String? {
        guard bytes.contains(UInt8(ascii: "\r")) else {
            return String(validating: bytes, as: UTF8.self)
        }
        var lines: [UInt8] = []
        lines.reserveCapacity(bytes.count)
        for byte in bytes {
            if byte == UInt8(ascii: "\n"), lines.last == UInt8(ascii: "\r") { lines.removeLast() }
            lines.append(byte)
        }
        return String(validating: lines, as: UTF8.self)
    }
}
