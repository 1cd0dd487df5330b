extension Rule {
    /// Why a rule does not apply to a case.
    public enum Failure: Hashable, Sendable {
        /// The line of `when` with this index does not hold.
        case line(Int)
        /// No block of `whenAny` holds; of each the first line that does not.
        case noBlock(firstFailingLines: [Int])
        /// The block of `unless` with this index holds.
        case unlessBlock(Int)
    }

    /// Everything that keeps this rule from applying; it applies when there is nothing.
    ///
    /// The values are those of every input of the model, as in ``Condition/holds(for:)``.
    public func failingConditions(for values: [Value?]) -> [Failure] {
        var failures = when.indices.filter { !when[$0].holds(for: values) }.map(Failure.line)
        let firstFailing = whenAny.map { block in block.firstIndex { !$0.holds(for: values) } }
        if !whenAny.isEmpty, firstFailing.allSatisfy({ $0 != nil }) {
            failures.append(.noBlock(firstFailingLines: firstFailing.compactMap(\.self)))
        }
        failures += unless.indices
            .filter { unless[$0].allSatisfy { $0.holds(for: values) } }
            .map(Failure.unlessBlock)
        return failures
    }
}
