internal import DecisionTables
internal import OrderedCollections
package import RulePacks

/// How many cases of the pack see each rule of a decision decide.
package struct RuleSightings: Hashable, Sendable {
    package private(set) var byRule: [Int]
    package private(set) var byOtherwise = 0

    /// By decision.
    package static func all(in pack: RulePack) -> [RuleSightings] {
        var all = pack.decisions.values.map { RuleSightings(byRule: $0.rules.map { _ in 0 }) }
        var buffer = RuleBuffer()
        for packCase in pack.cases {
            let values = pack.asked(packCase.answers).values
            for (decision, outcome) in pack.compiled.outcomes(of: values, using: &buffer)
                .enumerated()
            {
                for rule in outcome.deciding { all[decision].byRule[rule] += 1 }
                if outcome.usesOtherwise { all[decision].byOtherwise += 1 }
            }
        }
        return all
    }
}
