public import Diagnostics

/// A named part of a range, so that rules can say `longer` for `more than 90 days`.
public struct Band: Sendable {
    public var id: Located<ID>
    /// As it was written: `31 to 60 days`.
    public var text: Located<String>
    /// Both ends in; days for a duration.
    public var values: ClosedRange<Int>
}
