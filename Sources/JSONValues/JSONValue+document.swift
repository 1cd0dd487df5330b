internal import OrderedCollections

extension JSONValue {
    /// Indented, with what holds nothing but texts and numbers on one line, and a line break at the
    /// end.
    package var document: String {
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
        case .null, .bool, .int, .double, .string: text += scalarText
        }
    }

    private var isScalar: Bool {
        switch self {
        case .object, .array: false
        case .null, .bool, .int, .double, .string: true
        }
    }
}
