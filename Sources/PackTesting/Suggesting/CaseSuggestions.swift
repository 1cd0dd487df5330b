internal import DecisionTables
internal import RulePacks

/// The few cases that would see what no case of a pack sees yet.
package struct CaseSuggestions: Sendable {
    package let suggestions: [CaseSuggestion]
    /// What no suggested case reaches: it is more than the budget lets us know, or more than a case
    /// can expect.
    package let unreached: [SuggestionGoal]

    /// Takes, again and again, the case that reaches the most goals; then lets cases that say
    /// different things become one.
    ///
    /// - Parameters:
    ///   - run: its survivors are goals.
    ///   - sights: what else no case sees.
    ///   - search: finds the cases that do.
    package init(
        after run: MutationRun, sights: [CoverageItem.Subject] = [], search: CoverageSearch? = nil
    ) {
        let pack = run.pack
        var cases = CaseSearch(of: pack)
        for result in run.results {
            if case .survived(let values) = result.verdict {
                cases.add(.mutant(result.mutant), reachedBy: values)
            }
        }
        for subject in sights {
            cases.add(.sight(subject), reachedBy: search?.smallestCase(seeing: subject))
        }
        suggestions = cases.merged(cases.chosen()).compactMap { chosen in
            var expectation = Expectation(chosen.values, by: pack)
            for goal in chosen.goals { expectation.expect(cases.goals[goal], in: pack) }
            return CaseText(expectation, of: pack).map { text in
                CaseSuggestion(text: text, goals: chosen.goals.map { cases.goals[$0] })
            }
        }
        let reached = Set(suggestions.flatMap(\.goals))
        unreached = cases.goals.filter { !reached.contains($0) }
    }
}
