/// A column of decision tables: a question, a fact, or an earlier decision.
public struct Input: Hashable, Sendable {
    /// For people; everything else goes by index.
    public var name: String
    public var domain: Domain

    public init(name: String, domain: Domain) {
        self.name = name
        self.domain = domain
    }

    /// The answered values; every input that is not a decision may be unanswered besides.
    public enum Domain: Hashable, Sendable {
        /// One number of a range: no and yes are 0 and 1, a choice is its index, a duration counts
        /// days, a decision's result is the option's index.
        case scalar(ClosedRange<Int>)
        /// Every subset of so many members, the empty one included.
        case subset(of: Int)
    }
}
