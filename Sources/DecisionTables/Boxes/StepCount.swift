/// The steps that an analysis has taken so far, and how many it may take.
struct StepCount {
    let budget: Int
    private var left: Int

    init(budget: Int) {
        self.budget = budget
        left = budget
    }

    mutating func take(_ steps: Int) throws(StepBudgetReached) {
        left -= steps
        if left < 0 { throw StepBudgetReached(budget: budget) }
    }
}
