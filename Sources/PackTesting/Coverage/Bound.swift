internal import DecisionTables
internal import Diagnostics
internal import OrderedCollections
package import RulePacks

/// Two neighbouring numbers between which a rule begins or ceases to accept what an input says.
package struct Bound: Hashable, Sendable {
    package let rule: RulePlace
    /// A question that counts or measures, or a fact.
    package let input: Int
    /// The lower of the two numbers.
    package let below: Int

    package enum Side: CaseIterable, Hashable, Sendable {
        case below, above
    }

    /// The number on a side of it.
    package func number(on side: Side) -> Int {
        switch side {
        case .below: below
        case .above: below + 1
        }
    }

    /// The number on the other side.
    package func number(across side: Side) -> Int {
        number(on: side == .below ? .above : .below)
    }
}

extension RulePack {
    /// The bounds of a rule, each with the first line that has it, in the order of the file.
    func bounds(of place: RulePlace) -> [(bound: Bound, line: RulePacks.Block.Line)] {
        var seen: Set<Bound> = []
        var found: [(bound: Bound, line: RulePacks.Block.Line)] = []
        for line in decisions.values[place.decision].rules[place.rule].conditions.lines {
            guard isMeasure(line.input), case .scalars(let numbers) = line.test.answered,
                case .scalar(let domain) = model.inputs[line.input].domain
            else { continue }
            for below in numbers.cuts(in: domain) {
                let bound = Bound(rule: place, input: line.input, below: below)
                if seen.insert(bound).inserted { found.append((bound, line)) }
            }
        }
        return found
    }
}

extension IntervalSet {
    /// The numbers of a domain whose next one is in the set when they are not, or the other way round.
    fileprivate func cuts(in domain: ClosedRange<Int>) -> [Int] {
        ranges.filter { $0.overlaps(domain) }.flatMap { range in
            (range.lowerBound > domain.lowerBound ? [range.lowerBound - 1] : [])
                + (range.upperBound < domain.upperBound ? [range.upperBound] : [])
        }
    }
}
