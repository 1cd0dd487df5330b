extension ModelCases {
    /// In how many ways the questions and facts can be answered that a decision looks at, itself or
    /// through others; answers that no test tells apart are one way.
    public func caseCount(behindDecision decision: Int) throws(NodeBudgetReached) -> CaseCount {
        try space.possible.count(of: model.inputsBehind([decision]))
    }
}
