public import Diagnostics

/// A piece of a YAML (or JSON) text: a scalar, a sequence or a mapping, and exactly where it stands.
///
/// Nothing is typed by guessing: `no`, `1e3` and `2026-11-22` are texts until a reader says more.
public struct YAMLNode: Sendable {
    public var content: Content
    public var range: SourceRange

    public init(_ content: Content, at range: SourceRange) {
        self.content = content
        self.range = range
    }

    public enum Content: Sendable {
        case scalar(Scalar)
        case sequence([YAMLNode])
        /// In the order of the text; no key stands twice.
        case mapping([Pair])
    }

    public struct Scalar: Hashable, Sendable {
        public var text: String
        /// Quoted, literal or folded: text by its form, never `null`.
        public var isQuoted: Bool

        public init(_ text: String, isQuoted: Bool) {
            self.text = text
            self.isQuoted = isQuoted
        }
    }

    public struct Pair: Sendable {
        public var key: Located<String>
        public var value: YAMLNode

        public init(key: Located<String>, value: YAMLNode) {
            self.key = key
            self.value = value
        }
    }
}
