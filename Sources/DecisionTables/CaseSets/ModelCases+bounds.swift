extension ModelCases {
    /// The possible cases in which an input says one number, and in which it hangs on its not saying
    /// another whether a rule decides, everything else being the same.
    ///
    /// Nil: nothing is known of the decision.
    package func cases(
        whereRule rule: Int, ofDecision decision: Int, hangsOn input: Int, saying number: Int,
        not other: Int
    ) throws(NodeBudgetReached) -> CaseSet? {
        guard let table = tables[decision] else { return nil }
        let deciding = table.whole.deciding[rule]
        let here = try cases(ofInput: input, saying: number)
        let there = try cases(ofInput: input, saying: other)
        let withThis = try deciding.intersection(here).projected(leavingOut: [input])
        let withOther = try deciding.intersection(there).projected(leavingOut: [input])
        return try withThis.symmetricDifference(withOther).intersection(here)
            .intersection(space.possible)
    }

    private func cases(
        ofInput input: Int, saying number: Int
    ) throws(NodeBudgetReached) -> CaseSet {
        CaseSet(try space.node(ofInput: input, saying: .scalar(number)), in: space)
    }
}
