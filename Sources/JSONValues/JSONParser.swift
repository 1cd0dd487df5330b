internal import OrderedCollections

/// Reads JSON of a message.
///
/// Not the reader of `YAMLTree`, which knows the place of each part and lets no text be longer than a
/// rule file's may be: a message has no lines to point at, and holds whole files.
package struct JSONParser {
    private let bytes: [UInt8]
    private var place = 0
    private static let mostDepth = 128

    /// The text is not JSON.
    package struct Fault: Error {}

    /// Reads bytes to their end.
    package static func parse(_ bytes: [UInt8]) throws(Fault) -> JSONValue {
        var parser = JSONParser(bytes: bytes)
        let value = try parser.value(depth: 0)
        parser.skipSpaces()
        guard parser.place == bytes.count else { throw Fault() }
        return value
    }

    private init(bytes: [UInt8]) {
        self.bytes = bytes
    }

    private var byte: UInt8? { place < bytes.count ? bytes[place] : nil }

    private mutating func skipSpaces() {
        while let byte, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { place += 1 }
    }

    private mutating func take(_ sign: Unicode.Scalar) -> Bool {
        skipSpaces()
        guard byte == UInt8(ascii: sign) else { return false }
        place += 1
        return true
    }

    private mutating func value(depth: Int) throws(Fault) -> JSONValue {
        guard depth < Self.mostDepth else { throw Fault() }
        skipSpaces()
        switch byte {
        case UInt8(ascii: "\""): return .string(try string())
        case UInt8(ascii: "{"): return try object(depth: depth)
        case UInt8(ascii: "["): return try array(depth: depth)
        default: return try word()
        }
    }

    private mutating func object(depth: Int) throws(Fault) -> JSONValue {
        place += 1
        var pairs: OrderedDictionary<String, JSONValue> = [:]
        if take("}") { return .object(pairs) }
        while true {
            skipSpaces()
            guard byte == UInt8(ascii: "\"") else { throw Fault() }
            let key = try string()
            guard take(":") else { throw Fault() }
            pairs[key] = try value(depth: depth + 1)
            if take("}") { return .object(pairs) }
            guard take(",") else { throw Fault() }
        }
    }

    private mutating func array(depth: Int) throws(Fault) -> JSONValue {
        place += 1
        var items: [JSONValue] = []
        if take("]") { return .array(items) }
        while true {
            items.append(try value(depth: depth + 1))
            if take("]") { return .array(items) }
            guard take(",") else { throw Fault() }
        }
    }

    private mutating func word() throws(Fault) -> JSONValue {
        let start = place
        while let byte, !" \n\r\t,:[]{}\"".utf8.contains(byte) { place += 1 }
        let text = String(decoding: bytes[start..<place], as: UTF8.self)
        switch text {
        case "null": return .null
        case "true": return .bool(true)
        case "false": return .bool(false)
        default: break
        }
        guard let first = text.utf8.first, first == 0x2D || (0x30...0x39).contains(first),
            text.utf8.allSatisfy({ "+-.eE0123456789".utf8.contains($0) })
        else { throw Fault() }
        if let number = Int(text) { return .int(number) }
        guard let number = Double(text), number.isFinite else { throw Fault() }
        return .double(number)
    }

    private mutating func string() throws(Fault) -> String {
        place += 1
        var text: [UInt8] = []
        while let byte {
            place += 1
            switch byte {
            case UInt8(ascii: "\""):
                guard let string = String(validating: text, as: UTF8.self) else { throw Fault() }
                return string
            case UInt8(ascii: "\\"): try escape(into: &text)
            case 0..<0x20: throw Fault()
            default: text.append(byte)
            }
        }
        throw Fault()
    }

    private mutating func escape(into text: inout [UInt8]) throws(Fault) {
        guard let byte else { throw Fault() }
        place += 1
        let plain: [UInt8: UInt8] = [
            0x22: 0x22, 0x5C: 0x5C, 0x2F: 0x2F, 0x62: 0x08, 0x66: 0x0C, 0x6E: 0x0A, 0x72: 0x0D,
            0x74: 0x09,
        ]
        if let character = plain[byte] { return text.append(character) }
        guard byte == UInt8(ascii: "u") else { throw Fault() }
        var code = UInt32(try unit())
        if (0xD800..<0xDC00).contains(code), bytes[place...].starts(with: [0x5C, 0x75]) {
            let back = place
            place += 2
            let low = UInt32(try unit())
            if (0xDC00..<0xE000).contains(low) {
                code = 0x10000 + (code - 0xD800) << 10 + (low - 0xDC00)
            } else {
                place = back
            }
        }
        // Half a pair is no character; it is shown as one that could not be read.
        let scalar = Unicode.Scalar(code) ?? "\u{FFFD}"
        text += Array(String(Character(scalar)).utf8)
    }

    private mutating func unit() throws(Fault) -> UInt16 {
        guard place + 4 <= bytes.count,
            let unit = UInt16(String(decoding: bytes[place..<place + 4], as: UTF8.self), radix: 16)
        else { throw Fault() }
        place += 4
        return unit
    }
}
