extension DecisionModel {
    /// One decision alone, with the results of the decisions that it looks at as if they were answers.
    ///
    /// Inputs keep their places. Sets of cases of it are about what the table itself looks at, so
    /// that they can be said in its own words; not every such case is possible in the whole model.
    func isolating(_ decision: Int) -> DecisionModel {
        DecisionModel(inputs: allInputs, tables: [tables[decision]], limits: limits)
    }

    /// What is known of the inputs of an isolated decision: results of decisions are always there.
    var knowledgeOfIsolated: [Knowledge] {
        inputs.map { _ in .anything } + tables.map { _ in .anyAnswer }
    }
}
