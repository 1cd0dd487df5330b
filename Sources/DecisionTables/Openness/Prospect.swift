/// What one decision can still come to, once everything that is asked is answered.
public struct Prospect: Hashable, Sendable {
    /// The options that some way of answering the rest leads to (under `collect`: has in its
    /// result), ascending.
    public var possible: [Int]
    /// Whether some way of answering the rest leads to a `unique` or `first` decision without a
    /// result.
    public var mayBeGap: Bool
    /// Whether every way of answering the rest leads to the same result.
    public var isSettled: Bool
    /// Whether the diagrams were small enough to say this exactly.
    ///
    /// If not, it is what can be said of each rule by itself: nothing that is possible is missing,
    /// but the decision may be settled although it is called open.
    public var isExact: Bool

    public init(possible: [Int], mayBeGap: Bool, isSettled: Bool, isExact: Bool) {
        self.possible = possible
        self.mayBeGap = mayBeGap
        self.isSettled = isSettled
        self.isExact = isExact
    }
}

extension Prospect {
    /// What can be said of each rule by itself.
    init(_ bounds: Bounds) {
        self.init(
            possible: bounds.possible.sorted(), mayBeGap: bounds.mayBeGap,
            isSettled: bounds.isSettled, isExact: bounds.isSettled)
    }
}
