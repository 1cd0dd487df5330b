public import DecisionTables

extension RulePack {
    /// The model with only those combinations of free sessions that some busy times leave.
    ///
    /// Any combination counts as possible where there are too many to list. Cost: a sweep over the
    /// sessions of a week, which evaluation does not need.
    public var modelOfPossibleCases: DecisionModel {
        var model = model
        model.limits = model.limits.map { limit in
            guard case .oneAnswer(let inputs, nil) = limit, let counts = busyWeek.possibleCounts()
            else { return limit }
            // The answer itself has one value, so it stands before the facts as 0.
            return .oneAnswer(inputs, values: counts.map { [0] + $0 })
        }
        return model
    }
}
