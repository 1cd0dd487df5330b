public import Diagnostics

/// Terms that no text of a pack uses, and what to say instead.
public struct Wording: Sendable {
    public var avoid: [Located<String>]
    public var say: Located<String>
}
