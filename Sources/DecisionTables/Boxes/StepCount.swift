/// The steps that an analysis has taken so far, and how many it may take.
struct StepCount {
    let budget: Int
    private var left: Int

    init(budget: Int) {
        self.budget = budget
        left = budget
    }

    /// What a box, or anything else of its size, that is kept costs, so that the budget bounds the
    /// memory too.
    static let ofBox = 1_000

    mutating func take(_ steps: Int) throws(StepBudgetReached) {
        left -= steps
        if left < 0 { throw StepBudgetReached(budget: budget) }
    }
}
