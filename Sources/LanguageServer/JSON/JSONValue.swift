package import OrderedCollections

/// A value of JSON, as messages carry them.
package indirect enum JSONValue: Hashable, Sendable {
    case null
    case bool(Bool)
    case int(Int)
    case double(Double)
    case string(String)
    case array([JSONValue])
    case object(OrderedDictionary<String, JSONValue>)
}

extension JSONValue {
    /// The value of a key; nil where there is none, or no object.
    package subscript(_ key: String) -> JSONValue? {
        if case .object(let pairs) = self { pairs[key] } else { nil }
    }

    package var string: String? {
        if case .string(let text) = self { text } else { nil }
    }

    /// A whole number, however it is written.
    package var int: Int? {
        switch self {
        case .int(let number): number
        case .double(let number): Int(exactly: number)
        default: nil
        }
    }

    package var bool: Bool? {
        if case .bool(let flag) = self { flag } else { nil }
    }

    package var array: [JSONValue]? {
        if case .array(let items) = self { items } else { nil }
    }

    /// The keys that have a value.
    package static func object(
        of pairs: KeyValuePairs<String, JSONValue?>
    ) -> JSONValue {
        var object: OrderedDictionary<String, JSONValue> = [:]
        for (key, value) in pairs { if let value { object[key] = value } }
        return .object(object)
    }
}

extension JSONValue: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral,
    ExpressibleByBooleanLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
    package init(stringLiteral text: String) { self = .string(text) }
    package init(integerLiteral number: Int) { self = .int(number) }
    package init(booleanLiteral flag: Bool) { self = .bool(flag) }
    package init(arrayLiteral items: JSONValue...) { self = .array(items) }
    package init(dictionaryLiteral pairs: (String, JSONValue)...) {
        self = .object(OrderedDictionary(pairs) { first, _ in first })
    }
}

extension JSONValue {
    /// Gives a key of an object a value.
    mutating func set(_ value: JSONValue, for key: String) {
        guard case .object(var pairs) = self else { return }
        pairs[key] = value
        self = .object(pairs)
    }
}
