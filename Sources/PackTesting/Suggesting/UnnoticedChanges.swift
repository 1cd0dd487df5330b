package import DecisionTables
internal import OrderedCollections
internal import RulePacks

/// Mutants that survived, and the plainest case that would have noticed them.
package struct UnnoticedChanges: Sendable {
    package let mutants: [Mutant]
    /// A value for each answer and fact.
    package let values: [Value]
    /// Nil: no answers were found that lead to it, or nothing can be expected of it.
    package let text: CaseText?
    /// Whether the decision comes to nothing in it today, so that a case could not say what it should.
    package let isGap: Bool

    /// Those of a run, together where one case would notice them; in the order of the first of each.
    package static func all(of run: MutationRun) -> [UnnoticedChanges] {
        var groups: OrderedDictionary<[Value], [Mutant]> = [:]
        for result in run.results {
            guard case .survived(let values) = result.verdict else { continue }
            groups[values, default: []].append(result.mutant)
        }
        return groups.map { values, mutants in
            var expectation = Expectation(values, by: run.pack)
            for mutant in mutants { expectation.expect(noticing: mutant, in: run.pack) }
            let isGap = expectation.options.isEmpty
            return UnnoticedChanges(
                mutants: mutants, values: values,
                text: isGap ? nil : CaseText(expectation, of: run.pack), isGap: isGap)
        }
    }
}
