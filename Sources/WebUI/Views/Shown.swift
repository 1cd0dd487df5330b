internal import Mustache

/// What a template of the page is filled with, by name: texts, flags, lists of these, further names.
///
/// A type of its own, since swift-mustache takes long to find out what a dictionary can do.
struct Shown: MustacheParent, ExpressibleByDictionaryLiteral {
    private var values: [String: Any]

    init(dictionaryLiteral elements: (String, Any)...) {
        values = Dictionary(elements) { _, last in last }
    }

    subscript(_ name: String) -> Any? {
        get { values[name] }
        set { values[name] = newValue }
    }

    func child(named name: String) -> Any? { values[name] }

    /// These, and some more.
    mutating func add(_ others: Shown) {
        values.merge(others.values) { _, other in other }
    }
}
