/// An analysis was ended because it took more steps than it was allowed; nothing was proved.
public struct StepBudgetReached: Error, Hashable, Sendable, CustomStringConvertible {
    /// The steps that were allowed; a step is about one look at one side of one row.
    public let budget: Int

    public init(budget: Int) {
        self.budget = budget
    }

    public var description: String { "not proved: the budget of \(budget) steps was reached" }
}
