public import OrderedCollections

/// A JSON value whose objects keep the order in which they were made.
public enum JSONValue: Hashable, Sendable {
    case object(OrderedDictionary<String, JSONValue>)
    case array([JSONValue])
    case string(String)
    case integer(Int)
    case boolean(Bool)
    case null
}

extension JSONValue: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral,
    ExpressibleByBooleanLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
    public init(stringLiteral text: String) { self = .string(text) }

    public init(integerLiteral number: Int) { self = .integer(number) }

    public init(booleanLiteral flag: Bool) { self = .boolean(flag) }

    public init(arrayLiteral items: JSONValue...) { self = .array(items) }

    public init(dictionaryLiteral pairs: (String, JSONValue)...) {
        self = .object(OrderedDictionary(pairs) { _, last in last })
    }
}

extension JSONValue {
    static func strings(_ texts: some Sequence<String>) -> JSONValue {
        .array(texts.map(JSONValue.string))
    }

    /// The same object with more in it; what is no object stays as it is.
    func adding(_ key: String, _ value: JSONValue?) -> JSONValue {
        guard case .object(var pairs) = self, let value else { return self }
        pairs[key] = value
        return .object(pairs)
    }
}
