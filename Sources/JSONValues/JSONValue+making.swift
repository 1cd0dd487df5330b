internal import OrderedCollections

extension JSONValue: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral,
    ExpressibleByBooleanLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
    package init(stringLiteral text: String) { self = .string(text) }

    package init(integerLiteral number: Int) { self = .int(number) }

    package init(booleanLiteral flag: Bool) { self = .bool(flag) }

    package init(arrayLiteral items: JSONValue...) { self = .array(items) }

    /// Of two values for one key the last counts.
    package init(dictionaryLiteral pairs: (String, JSONValue)...) {
        self = .object(OrderedDictionary(pairs) { _, last in last })
    }
}

extension JSONValue {
    package static func strings(_ texts: some Sequence<String>) -> JSONValue {
        .array(texts.map(JSONValue.string))
    }

    /// The keys that have a value.
    package static func object(of pairs: KeyValuePairs<String, JSONValue?>) -> JSONValue {
        var object: OrderedDictionary<String, JSONValue> = [:]
        for (key, value) in pairs { if let value { object[key] = value } }
        return .object(object)
    }

    /// The same object with more in it; what is no object stays as it is.
    package func adding(_ key: String, _ value: JSONValue?) -> JSONValue {
        guard case .object(var pairs) = self, let value else { return self }
        pairs[key] = value
        return .object(pairs)
    }
}
