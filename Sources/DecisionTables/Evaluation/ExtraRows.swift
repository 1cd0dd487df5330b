/// The rows of a compiled table besides the primary row of each rule.
struct ExtraRows: Sendable {
    /// The first extra row; a multiple of 64, so that no word holds extras and rules.
    let start: Int
    /// The rule of each extra row: first those of positive rows, then those of negative rows.
    let rules: [Int]
    let positiveCount: Int
    /// By words of rules: those with an extra row.
    let affected: [UInt64]
    /// By words of rules: those with a further positive row.
    let widened: [UInt64]

    var isEmpty: Bool { rules.isEmpty }
    var end: Int { start + rules.count }
}

extension ExtraRows {
    init(_ rows: RuleRows) {
        let words = (rows.primary.count + 63) / 64
        var affected = Array(repeating: UInt64(0), count: words)
        var widened = affected
        for extra in rows.positive { widened[extra.rule >> 6] |= 1 << UInt64(extra.rule & 63) }
        for extra in rows.positive + rows.negative {
            affected[extra.rule >> 6] |= 1 << UInt64(extra.rule & 63)
        }
        start = words * 64
        rules = (rows.positive + rows.negative).map(\.rule)
        positiveCount = rows.positive.count
        self.affected = affected
        self.widened = widened
    }
}

extension ExtraRows {
    func positiveRows(of rule: Int) -> Range<Int> {
        rows(of: rule, among: 0..<positiveCount)
    }

    func negativeRows(of rule: Int) -> Range<Int> {
        rows(of: rule, among: positiveCount..<rules.count)
    }

    /// Within either kind the extra rows are ordered by rule.
    private func rows(of rule: Int, among range: Range<Int>) -> Range<Int> {
        let lower = firstIndex(in: range) { rules[$0] >= rule }
        let upper = firstIndex(in: lower..<range.upperBound) { rules[$0] > rule }
        return start + lower..<start + upper
    }

    private func firstIndex(in range: Range<Int>, where isFound: (Int) -> Bool) -> Int {
        var (low, high) = (range.lowerBound, range.upperBound)
        while low < high {
            let middle = (low + high) / 2
            if isFound(middle) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
