internal import DecisionTables
package import RulePacks

/// What the cases of a pack see of it, and what they do not.
package struct PackCoverage: Sendable {
    /// Of each decision its rules, `otherwise`, options and bounds, then of each question its choices
    /// and bands.
    package let items: [CoverageItem]
    /// By decision: the ways of answering what it looks at that the same rules decide as some case.
    ///
    /// Nil: the budget was not enough to count them.
    package let likeTested: [CaseShare?]
    /// The ways of answering in which the same rules decide everything as in some case.
    package let likeTestedOverall: CaseShare?

    package init(
        of pack: RulePack, by runs: [CaseRun], budget: Int = CaseSpace.usualBudget
    ) {
        let search = CoverageSearch(of: pack, budget: budget)
        items = CoverageCount(of: pack, by: runs).items.map { item in
            var item = item
            item.canBeSeen = item.isSeen ? true : search.canBeSeen(item.subject)
            return item
        }
        let shares = LikeTested(runs, of: pack, in: search.cases)
        likeTested = shares.byDecision
        likeTestedOverall = shares.overall
    }

    /// How many of the things that can be seen are.
    package var seenCount: Int { items.count(where: \.isSeen) }

    /// How many things can be seen, as far as is known.
    package var count: Int { items.count { $0.canBeSeen != false } }

    /// From 0 to 1; of nothing, everything is seen.
    package var share: Double { count == 0 ? 1 : Double(seenCount) / Double(count) }

    package var isWhole: Bool { !items.contains(where: \.isMissing) }
}
