extension CompiledModel {
    /// Makes every decision for one case in which the results of some are held.
    ///
    /// Later decisions look at the results that are held, whatever the tables of these come to.
    ///
    /// - Parameters:
    ///   - values: one for each of the model's `inputs`, of its kind and in its domain.
    ///   - held: options by decision; none: the decision comes to nothing.
    /// - Returns: what the rules come to in that case, those of the held decisions too.
    public func outcomes(of values: [Value], holding held: [Int: [Int]]) -> [Outcome] {
        var buffer = RuleBuffer()
        return outcomes(of: values, using: &buffer) { decision, outcome in
            held[decision].map(outcome.holding) ?? outcome
        }
    }
}

extension Outcome {
    /// The same rules with another result.
    public func holding(_ options: [Int]) -> Outcome {
        var outcome = self
        outcome.options = options
        return outcome
    }
}

extension DecisionModel {
    /// The model in which the tables of some decisions come to the same in every case.
    ///
    /// A `unique` or `first` decision that is held at nothing has neither rules nor `otherwise`.
    public func holding(_ held: [Int: [Int]]) -> DecisionModel {
        var model = self
        for (decision, options) in held {
            let isGap = options.isEmpty && tables[decision].hitPolicy != .collect
            model.tables[decision].rules = []
            model.tables[decision].otherwise = isGap ? nil : options
        }
        return model
    }
}
