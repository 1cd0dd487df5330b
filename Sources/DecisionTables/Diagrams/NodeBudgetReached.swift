/// A set of cases grew past the nodes that its space may use, so that nothing is known about it.
public struct NodeBudgetReached: Error, Hashable {
    public var budget: Int

    public init(budget: Int) {
        self.budget = budget
    }
}
