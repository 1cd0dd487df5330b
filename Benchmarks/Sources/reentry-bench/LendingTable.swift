import DecisionTables

/// A table shaped like a lender's: amounts, grades, terms, income, yes or no, durations.
///
/// Its rules are the parts into which cuts from side to side divide all cases, so that it is
/// complete and free of overlaps by construction. Then, if wished, one rule in ten is shrunk or
/// widened along one of its inputs.
struct LendingTable {
    let table: DecisionTable
    let model: DecisionModel

    private struct Column {
        var name: String
        var range: ClosedRange<Int>
        /// Cuts lie at multiples of this.
        var unit: Int
    }

    private static let columns = [
        Column(name: "amount", range: 0...40_000, unit: 250),
        Column(name: "grade", range: 0...34, unit: 1),
        Column(name: "income", range: 0...200_000, unit: 1_000),
        Column(name: "employed_months", range: 0...480, unit: 6),
        Column(name: "owns_home", range: 0...1, unit: 1),
        Column(name: "months", range: 12...84, unit: 12),
        Column(name: "debt_ratio", range: 0...60, unit: 1),
        Column(name: "verified", range: 0...1, unit: 1),
    ]

    init(ruleCount: Int, columnCount: Int, isPerturbed: Bool, seed: UInt64) {
        var generator = SplitMix(seed: seed)
        let columns = Self.columns.prefix(columnCount)
        // -1 stands for unanswered, one below the lowest number.
        var parts = [columns.map { $0.range.lowerBound - 1...$0.range.upperBound }]
        while parts.count < ruleCount {
            let index = Self.index(ofPartToCut: parts, using: &generator)
            let part = parts[index]
            let axis = Int.random(in: 0..<columnCount, using: &generator)
            guard let cut = Self.cut(part[axis], in: columns[axis], using: &generator) else {
                continue
            }
            parts[index][axis] = part[axis].lowerBound...cut - 1
            parts.append(part)
            parts[parts.count - 1][axis] = cut...part[axis].upperBound
        }
        if isPerturbed { Self.perturb(&parts, of: Array(columns), using: &generator) }
        let rules = parts.map { Self.rule(of: $0, in: Array(columns)) }
        table = DecisionTable(name: "loan", hitPolicy: .unique, optionCount: 1, rules: rules)
        model = DecisionModel(
            inputs: columns.map { Input(name: $0.name, domain: .scalar($0.range)) },
            tables: [table])
    }

    /// The larger of two parts taken by chance, so that rules differ in size but not wildly.
    private static func index(
        ofPartToCut parts: [[ClosedRange<Int>]], using generator: inout SplitMix
    ) -> Int {
        let (one, other) = (
            Int.random(in: parts.indices, using: &generator),
            Int.random(in: parts.indices, using: &generator)
        )
        return volume(parts[one]) >= volume(parts[other]) ? one : other
    }

    private static func volume(_ part: [ClosedRange<Int>]) -> Double {
        part.reduce(1) { $0 * Double($1.count) }
    }

    /// Where a side is cut: the first number of its upper part.
    private static func cut(
        _ side: ClosedRange<Int>, in column: Column, using generator: inout SplitMix
    ) -> Int? {
        let lowest = max(side.lowerBound + 1, column.range.lowerBound)
        let (first, last) = (
            (lowest + column.unit - 1) / column.unit, side.upperBound / column.unit
        )
        return lowest <= side.upperBound && first <= last
            ? Int.random(in: first...last, using: &generator) * column.unit : nil
    }

    /// Shrinks or widens one rule in ten by some units at one end of one side.
    private static func perturb(
        _ parts: inout [[ClosedRange<Int>]], of columns: [Column], using generator: inout SplitMix
    ) {
        for index in parts.indices.shuffled(using: &generator).prefix(parts.count / 10) {
            var hasChanged = false
            while !hasChanged {
                let axis = Int.random(in: columns.indices, using: &generator)
                let side = parts[index][axis]
                let all = columns[axis].range.lowerBound - 1...columns[axis].range.upperBound
                let step = columns[axis].unit * .random(in: -3...3, using: &generator)
                let (low, high) =
                    Bool.random(using: &generator)
                    ? (max(side.lowerBound + step, all.lowerBound), side.upperBound)
                    : (side.lowerBound, min(side.upperBound + step, all.upperBound))
                guard low <= high, low...high != side else { continue }
                parts[index][axis] = low...high
                hasChanged = true
            }
        }
    }

    private static func rule(of part: [ClosedRange<Int>], in columns: [Column]) -> Rule {
        var when: Block = []
        for (input, side) in part.enumerated() {
            let range = columns[input].range
            let isUnansweredToo = side.lowerBound < range.lowerBound
            guard !isUnansweredToo || side.upperBound < range.upperBound else { continue }
            guard side.upperBound >= range.lowerBound else {
                when.append(Condition(input: input, test: .unanswered))
                continue
            }
            let test = UnaryTest.scalars(side.clamped(to: range))
            when.append(Condition(input: input, test: isUnansweredToo ? test.orUnanswered : test))
        }
        return Rule(when: when, options: [0])
    }
}
