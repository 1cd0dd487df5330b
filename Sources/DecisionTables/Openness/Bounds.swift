/// What a decision can still come to, while not everything is known.
///
/// Bounds are sound but not complete. Each rule is judged by its own lines: what is not possible
/// is surely so, and what is certain is; but two rules that only together cover everything are not
/// seen to, so a decision may be called open that is not.
public struct Bounds: Hashable, Sendable {
    /// The options that may be the result (under `collect`: in it), in rule order; never misses one.
    public var possible: [Int]
    /// The options that are surely the result (under `collect`: in it), in rule order.
    public var certain: [Int]
    /// Whether it may come to a `unique` or `first` decision that has no result.
    public var mayBeGap: Bool
    /// Whether the same options result whatever the rest is.
    public var isSettled: Bool
    /// The answers and facts that may still change the result, ascending; none if it is settled.
    public var matters: [Int]
}
