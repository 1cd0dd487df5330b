internal import DecisionTables
internal import OrderedCollections
package import RulePacks

/// How many cases of the pack see each rule of a decision decide.
package struct RuleSightings: Hashable, Sendable {
    package private(set) var byRule: [Int]
    package private(set) var byOtherwise = 0

    /// By decision.
    package static func all(in pack: RulePack) -> [RuleSightings] {
        all(in: CaseRun.all(of: pack), of: pack)
    }

    /// By decision, of cases that were run.
    package static func all(in runs: [CaseRun], of pack: RulePack) -> [RuleSightings] {
        var all = pack.decisions.values.map { RuleSightings(byRule: $0.rules.map { _ in 0 }) }
        for run in runs {
            for (decision, outcome) in run.outcomes.enumerated() {
                for rule in outcome.deciding { all[decision].byRule[rule] += 1 }
                if outcome.usesOtherwise { all[decision].byOtherwise += 1 }
            }
        }
        return all
    }
}
