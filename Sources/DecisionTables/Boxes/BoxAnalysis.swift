/// What holds for every case of one large table: its gaps and its overlaps, exactly.
///
/// For tables with many thresholds; it looks at rules as boxes and never enumerates cells.
///
///     let analysis = try BoxAnalysis(table, of: model)
///     if try !analysis.isComplete() {
///         for gap in try analysis.gaps() { print(gap.block, gap.witness) }
///     }
///
/// Every input is taken to be free of the others, earlier decisions included, so whether a box is
/// possible at all is for the caller to check. A decision always has a result here, and `otherwise`
/// and the hit policy are not looked at.
///
/// Each question may take as many steps as the budget says, and throws `StepBudgetReached` when
/// that is not enough.
public struct BoxAnalysis: Sendable {
    public let budget: Int
    let space: BoxSpace
    let rows: BoxRows

    /// At most two hundred thousand boxes, or some seconds; see `Benchmarks/README.md`.
    public static let defaultBudget = 200_000_000

    /// Writes the rules of a model's table as boxes.
    public init(
        _ table: DecisionTable, of model: DecisionModel, budget: Int = defaultBudget
    ) throws(StepBudgetReached) {
        self.budget = budget
        var steps = StepCount(budget: budget)
        space = BoxSpace(of: table, in: model)
        rows = try BoxRows(of: table, in: space, counting: &steps)
    }
}

extension BoxAnalysis {
    /// Whether some rule applies to every case.
    public func isComplete() throws(StepBudgetReached) -> Bool {
        try firstGap() == nil
    }

    /// Some cases to which no rule applies; nil when there are none.
    public func firstGap() throws(StepBudgetReached) -> TableBox? {
        var search = gapSearch
        return try search.next().map { TableBox($0, in: space) }
    }

    /// How many ways of answering the inputs that the table tests meet no rule, unanswered counted
    /// as one way; nil past what 128 bits hold.
    public func gapCount() throws(StepBudgetReached) -> UInt128? {
        var search = gapSearch
        var total: UInt128? = 0
        while let gap = try search.next() {
            guard let count = space.caseCount(of: gap) else { return nil }
            total = total?.addingWithin(count)
        }
        return total
    }

    /// How many ways there are of answering the inputs that the table tests, unanswered counted as
    /// one way; nil past what 128 bits hold.
    public var caseCount: UInt128? { space.caseCount(of: space.whole) }

    private var gapSearch: GapSearch {
        GapSearch(rows, in: space, counting: StepCount(budget: budget))
    }
}

extension BoxAnalysis {
    /// All cases to which no rule applies, as boxes apart from each other.
    ///
    /// Each is maximal in at least one direction: one of its lines (or a part of one, such as one
    /// member of `none`) cannot be widened to the values next to it without meeting a rule. The
    /// order is that of the search and the same every time.
    public func gaps() throws(StepBudgetReached) -> [TableBox] {
        var search = gapSearch
        var found: [Box] = []
        while let gap = try search.next() {
            try search.steps.take(StepCount.ofBox)
            found.append(gap)
        }
        let joined = BoxJoin(found).boxes
        let maximal = try MaximalGaps(joined, between: rows, in: space, counting: &search.steps)
        return ApartJoin(BoxJoin(maximal.boxes).boxes).boxes.map { TableBox(sides: $0, in: space) }
    }
}
