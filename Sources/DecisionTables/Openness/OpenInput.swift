/// A question without an answer that can still change some decision.
public struct OpenInput: Hashable, Sendable {
    public var input: Int
    /// By decision, ascending; at least one.
    public var changes: [Change]
    /// How much one answer settles: the sum, over the decisions that it can change, of the share of
    /// its answers that settle the decision whatever the rest would be.
    ///
    /// Answers that no test tells apart count once; each set of choices counts as an answer.
    public var settling: Double
    /// Whether it is put as things are; else other questions of the list decide if it will be.
    public var isPutToday: Bool
    /// The questions on which it hangs whether it is put, ascending: those without an answer.
    public var hangsOn: [Int]

    /// What a question can change of a decision.
    public struct Change: Hashable, Sendable {
        public var decision: Int
        /// The options that an answer to it can bring into the result, or keep out of it, ascending.
        public var options: [Int]

        public init(decision: Int, options: [Int]) {
            self.decision = decision
            self.options = options
        }
    }
}

extension [OpenInput] {
    /// The question that settles most first.
    ///
    /// Among equals the one that can change more decisions, then the one that is listed earlier.
    /// Whatever is to come last does, and a question never comes before one on which it hangs.
    func ordered(last: Set<Int>) -> [OpenInput] {
        var waiting = map { (rank: $0.rank(last: last), open: $0) }
            .sorted { $0.rank < $1.rank }.map(\.open)
        var missing = Set(map(\.input))
        var ordered: [OpenInput] = []
        while let next = waiting.firstIndex(where: { missing.isDisjoint(with: $0.hangsOn) }) {
            missing.remove(waiting[next].input)
            ordered.append(waiting.remove(at: next))
        }
        return ordered
    }
}

extension OpenInput {
    /// Shares are rounded, so that sums of the same shares are the same in any order.
    fileprivate func rank(last: Set<Int>) -> (Int, Int, Int, Int) {
        (last.contains(input) ? 1 : 0, -Int(settling * 1e9 + 0.5), -changes.count, input)
    }
}
