extension CompiledModel {
    /// What every decision can still come to.
    ///
    /// - Parameters:
    ///   - knowledge: what is known of each of the model's `inputs`.
    ///   - assumingNoGaps: true for a model of which it is known that its `unique` and `first`
    ///     tables have a result for every case; then no decision is open merely because its rules
    ///     are not seen to cover everything together.
    /// - Returns: one for each decision, in the order of the model's tables.
    public func bounds(of knowledge: [Knowledge], assumingNoGaps: Bool = false) -> [Bounds] {
        precondition(knowledge.count == model.inputs.count, "something is known of every input")
        var cells = cutting.columns.map { column in
            column.input < knowledge.count ? column.cells(given: knowledge[column.input]) : []
        }
        var results: [Bounds?] = Array(repeating: nil, count: tables.count)
        for decision in order {
            let table = tables[decision]
            var (bounds, open) = table.bounds(
                of: table.columns.map { cells[$0] }, assumingNoGaps: assumingNoGaps)
            bounds.matters = answers(behind: open.map { table.columns[$0] }, given: results)
            results[decision] = bounds
            for column in cutting.columnsOfInput[model.input(ofDecision: decision)] {
                cells[column] = cutting.columns[column].cells(given: bounds)
            }
        }
        return results.compactMap(\.self)
    }

    /// The answers and facts of columns, earlier decisions followed back.
    private func answers(behind columns: [Int], given results: [Bounds?]) -> [Int] {
        var answers = Members()
        for input in columns.map({ cutting.columns[$0].input }) {
            if let decision = model.decision(ofInput: input) {
                answers.formUnion(Members(results[decision]?.matters ?? []))
            } else {
                answers.insert(input)
            }
        }
        return Array(answers)
    }
}
