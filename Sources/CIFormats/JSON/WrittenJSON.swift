/// JSON whose keys stay in the order in which they were given, so that it reads as it was written.
enum WrittenJSON: Sendable {
    case text(String)
    case number(Int)
    case flag(Bool)
    case list([WrittenJSON])
    case object([(key: String, value: WrittenJSON)])
}

extension WrittenJSON {
    /// The whole document: two spaces a level, a line break at its end.
    var document: String {
        var text = ""
        write(to: &text, indent: "")
        return text + "\n"
    }

    private func write(to text: inout String, indent: String) {
        switch self {
        case .text(let words): text += Self.quoted(words)
        case .number(let number): text += "\(number)"
        case .flag(let flag): text += "\(flag)"
        case .list(let items):
            Self.write(items, between: "[", and: "]", to: &text, indent: indent) {
                item, text, indent in
                item.write(to: &text, indent: indent)
            }
        case .object(let pairs):
            Self.write(pairs, between: "{", and: "}", to: &text, indent: indent) {
                pair, text, indent in
                text += Self.quoted(pair.key) + ": "
                pair.value.write(to: &text, indent: indent)
            }
        }
    }

    private static func write<Item>(
        _ items: [Item], between start: String, and end: String, to text: inout String,
        indent: String, _ write: (Item, inout String, String) -> Void
    ) {
        guard !items.isEmpty else {
            text += start + end
            return
        }
        let inner = indent + "  "
        text += start
        for (number, item) in items.enumerated() {
            text += (number == 0 ? "\n" : ",\n") + inner
            write(item, &text, inner)
        }
        text += "\n" + indent + end
    }

    static func quoted(_ words: String) -> String {
        var quoted = "\""
        for scalar in words.unicodeScalars {
            switch scalar {
            case "\"": quoted += "\\\""
            case "\\": quoted += "\\\\"
            case "\n": quoted += "\\n"
            case "\t": quoted += "\\t"
            case "\r": quoted += "\\r"
            default:
                if scalar.value < 0x20 || 0x7F..<0xA0 ~= scalar.value {
                    let digits = String(scalar.value, radix: 16)
                    quoted += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
                } else {
                    quoted.unicodeScalars.append(scalar)
                }
            }
        }
        return quoted + "\""
    }
}

extension WrittenJSON: ExpressibleByStringInterpolation {
    init(stringLiteral value: String) { self = .text(value) }
}

extension WrittenJSON: ExpressibleByBooleanLiteral {
    init(booleanLiteral value: Bool) { self = .flag(value) }
}

extension WrittenJSON: ExpressibleByArrayLiteral {
    init(arrayLiteral elements: WrittenJSON...) { self = .list(elements) }
}

extension WrittenJSON: ExpressibleByDictionaryLiteral {
    init(dictionaryLiteral elements: (String, WrittenJSON)...) {
        self = .object(elements.map { (key: $0.0, value: $0.1) })
    }
}
