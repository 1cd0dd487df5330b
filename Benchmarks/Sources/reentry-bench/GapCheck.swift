import DecisionTables

/// Whether gaps are disjoint, exact and maximal in a direction, found out without the analysis.
struct GapCheck {
    private let lending: LendingTable
    private let analysis: BoxAnalysis
    private let gaps: [[IntervalSet]]
    private let rules: [[IntervalSet]]

    init(_ lending: LendingTable, analysis: BoxAnalysis, gaps: [TableBox]) {
        self.lending = lending
        self.analysis = analysis
        let inputs = lending.model.inputs
        self.gaps = gaps.map { Self.sides(of: $0.block, inputs) }
        rules = lending.table.rules.map { Self.sides(of: $0.when, inputs) }
    }

    /// What is wrong, to be printed; nothing if all is well.
    var faults: String {
        var faults = ""
        if !areApart { faults += ", NOT DISJOINT" }
        if !areExact { faults += ", NOT EXACT" }
        if !areMaximal { faults += ", NOT MAXIMAL" }
        return faults
    }

    /// The values that a block accepts of each input; unanswered is one below the lowest.
    private static func sides(of block: Block, _ inputs: [Input]) -> [IntervalSet] {
        var sides = inputs.map { input -> IntervalSet in
            guard case .scalar(let range) = input.domain else { return .empty }
            return IntervalSet(range.lowerBound - 1...range.upperBound)
        }
        for line in block {
            guard let unanswered = sides[line.input].first else { continue }
            var accepted = IntervalSet.empty
            if case .scalars(let numbers) = line.test.answered { accepted = numbers }
            if line.test.acceptsUnanswered {
                accepted = accepted.union(IntervalSet(unanswered...unanswered))
            }
            sides[line.input] = accepted
        }
        return sides
    }

    private var areApart: Bool {
        gaps.indices.allSatisfy { one in
            gaps[(one + 1)...].allSatisfy { !Self.meet(gaps[one], $0) }
        }
    }

    /// No gap meets a rule, and together they are as many cases as the analysis counts.
    private var areExact: Bool {
        let sum = gaps.reduce(UInt128(0)) { sum, gap in
            sum
                + gap.reduce(UInt128(1)) { product, side in
                    product * UInt128(side.ranges.reduce(0) { $0 + $1.count })
                }
        }
        return gaps.allSatisfy { gap in !meetsRule(gap) } && (try? analysis.gapCount()) == sum
    }

    private var areMaximal: Bool {
        gaps.allSatisfy { gap in
            gap.indices.contains { axis in
                let beside = neighbors(of: gap[axis], axis)
                return !beside.isEmpty
                    && beside.allSatisfy { value in
                        var slab = gap
                        slab[axis] = IntervalSet(value...value)
                        return meetsRule(slab)
                    }
            }
        }
    }

    private func neighbors(of side: IntervalSet, _ axis: Int) -> [Int] {
        guard case .scalar(let range) = lending.model.inputs[axis].domain else { return [] }
        return side.ranges.flatMap { [$0.lowerBound - 1, $0.upperBound + 1] }
            .filter { range.lowerBound - 1 <= $0 && $0 <= range.upperBound }
    }

    private func meetsRule(_ sides: [IntervalSet]) -> Bool {
        rules.contains { Self.meet($0, sides) }
    }

    private static func meet(_ one: [IntervalSet], _ other: [IntervalSet]) -> Bool {
        zip(one, other).allSatisfy { !$0.intersection($1).isEmpty }
    }
}
