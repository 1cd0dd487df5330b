internal import DecisionTables
internal import OrderedCollections
internal import RulePacks

/// How many cases are at each side of each bound, in such a way that it matters.
struct BoundSightings {
    private var seen: [BoundSide: Int] = [:]

    private struct BoundSide: Hashable {
        var bound: Bound
        var side: Bound.Side

        var number: Int { bound.number(on: side) }
        var otherNumber: Int { bound.number(across: side) }
    }

    init(of pack: RulePack, by runs: [CaseRun]) {
        let sides = Self.sidesByInput(of: pack)
        var buffer = RuleBuffer()
        for run in runs {
            for (input, sides) in sides {
                guard case .scalar(let number) = run.coded.values[input] else { continue }
                // Of a number there are two neighbours to go to.
                var across: [Int: [Outcome]] = [:]
                for side in sides where side.number == number {
                    let outcomes =
                        across[side.otherNumber]
                        ?? pack.outcomes(
                            of: run, with: side.otherNumber, at: input, using: &buffer)
                    across[side.otherNumber] = outcomes
                    let place = side.bound.rule
                    if place.decides(in: outcomes) != place.decides(in: run.outcomes) {
                        seen[side, default: 0] += 1
                    }
                }
            }
        }
    }

    func count(of bound: Bound, _ side: Bound.Side) -> Int {
        seen[BoundSide(bound: bound, side: side)] ?? 0
    }

    private static func sidesByInput(of pack: RulePack) -> OrderedDictionary<Int, [BoundSide]> {
        var sides: OrderedDictionary<Int, [BoundSide]> = [:]
        for (decision, written) in pack.decisions.values.enumerated() {
            for rule in written.rules.indices {
                for (bound, _) in pack.bounds(of: RulePlace(decision: decision, rule: rule)) {
                    sides[bound.input, default: []] += Bound.Side.allCases.map {
                        BoundSide(bound: bound, side: $0)
                    }
                }
            }
        }
        return sides
    }
}

extension RulePlace {
    fileprivate func decides(in outcomes: [Outcome]) -> Bool {
        outcomes[decision].deciding.contains(rule)
    }
}

extension RulePack {
    /// What a case would come to if one input said another number.
    fileprivate func outcomes(
        of run: CaseRun, with number: Int, at input: Int, using buffer: inout RuleBuffer
    ) -> [Outcome] {
        var values = run.coded.values
        values[input] = .scalar(number)
        return compiled.outcomes(of: values, using: &buffer)
    }
}
