/// Two rules that both apply to some cases, where only one may.
public struct Overlap {
    /// The rule that comes first in the file.
    public var first: Int
    public var second: Int
    /// The possible cases to which both apply.
    public var cases: CaseSet
}
