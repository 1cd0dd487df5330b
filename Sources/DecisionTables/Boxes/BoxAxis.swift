/// One direction in the space of a table's cases.
///
/// A scalar input is one axis. An input whose values are subsets is an axis that says whether it
/// is answered, followed by one axis for every group of members that no test tells apart.
struct BoxAxis: Sendable {
    let input: Int
    let kind: Kind
    /// How many positions there are, counted from 0.
    let count: Int
    /// The axis that says whether the input is answered, where this one only matters if it is.
    let answeredAxis: Int?

    enum Kind: Sendable {
        /// At 0 unanswered, unless the input is a decision, then the stretches in numeric order.
        case scalar(Stretches, hasUnanswered: Bool)
        /// At 0 unanswered, unless the input is a decision, then answered.
        case answered
        /// At 0 none of the members, at 1 some of them.
        case group(Members)
    }

    var whole: Side { Side(low: 0, high: Int32(count - 1)) }
}

extension BoxAxis {
    static func scalar(_ stretches: Stretches, input: Int, isDecision: Bool) -> BoxAxis {
        BoxAxis(
            input: input, kind: .scalar(stretches, hasUnanswered: !isDecision),
            count: stretches.count + (isDecision ? 0 : 1), answeredAxis: nil)
    }

    static func answered(input: Int, isDecision: Bool) -> BoxAxis {
        BoxAxis(input: input, kind: .answered, count: isDecision ? 1 : 2, answeredAxis: nil)
    }

    static func group(_ members: Members, input: Int, answeredAxis: Int) -> BoxAxis {
        BoxAxis(input: input, kind: .group(members), count: 2, answeredAxis: answeredAxis)
    }
}
