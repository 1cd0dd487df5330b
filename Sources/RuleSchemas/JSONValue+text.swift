internal import OrderedCollections

extension JSONValue {
    /// Indented, with what holds nothing but texts and numbers on one line, and a line break at the
    /// end.
    public var text: String {
        var text = ""
        write(to: &text, indent: "")
        return text + "\n"
    }

    private func write(to text: inout String, indent: String) {
        switch self {
        case .object(let pairs) where pairs.values.contains { !$0.isScalar }:
            let inner = indent + "  "
            text += "{"
            for (place, (key, value)) in pairs.enumerated() {
                text += (place == 0 ? "\n" : ",\n") + inner + Self.quoted(key) + ": "
                value.write(to: &text, indent: inner)
            }
            text += "\n\(indent)}"
        case .array(let items) where items.contains { !$0.isScalar }:
            let inner = indent + "  "
            text += "["
            for (place, item) in items.enumerated() {
                text += (place == 0 ? "\n" : ",\n") + inner
                item.write(to: &text, indent: inner)
            }
            text += "\n\(indent)]"
        case .object(let pairs):
            let inside = pairs.map { "\(Self.quoted($0)): \($1.scalarText)" }
            text += inside.isEmpty ? "{}" : "{ \(inside.joined(separator: ", ")) }"
        case .array(let items): text += "[\(items.map(\.scalarText).joined(separator: ", "))]"
        case .string, .integer, .boolean, .null: text += scalarText
        }
    }

    private var isScalar: Bool {
        switch self {
        case .object, .array: false
        case .string, .integer, .boolean, .null: true
        }
    }

    private var scalarText: String {
        switch self {
        case .string(let text): Self.quoted(text)
        case .integer(let number): "\(number)"
        case .boolean(let flag): flag ? "true" : "false"
        case .null, .object, .array: "null"
        }
    }

    private static func quoted(_ text: String) -> String {
        var quoted = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": quoted += "\\\""
            case "\\": quoted += "\\\\"
            case "\n": quoted += "\\n"
            case "\r": quoted += "\\r"
            case "\t": quoted += "\\t"
            case "\0"..<" ":
                let digits = String(scalar.value, radix: 16)
                quoted += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: quoted.unicodeScalars.append(scalar)
            }
        }
        return quoted + "\""
    }
}
