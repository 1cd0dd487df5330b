extension MeasureUnit {
    /// A stretch of a range, neither all nor nothing of it, as a rule says it: `more than 30 days`.
    ///
    /// Of two ways to say it the one with the rounder number is taken: `under 14 days`, `at most 30
    /// days`.
    func comparison(_ values: ClosedRange<Int>, in range: ClosedRange<Int>) -> String {
        let (low, high) = (values.lowerBound, values.upperBound)
        if low == high { return "exactly \(words(low))" }
        if low == range.lowerBound {
            let isUnder = roundness(high + 1) > roundness(high)
            return isUnder ? "under \(words(high + 1))" : "at most \(words(high))"
        }
        if high == range.upperBound {
            let isMoreThan = roundness(low - 1) > roundness(low)
            return isMoreThan ? "more than \(words(low - 1))" : "at least \(words(low))"
        }
        guard isInYears(low), isInYears(high) else { return text(values) }
        return "\(low / Self.year) to \(words(high))"
    }

    /// A value with its unit, in years where that is exact: `14`, `31 days`, `2 years`.
    func words(_ value: Int) -> String {
        guard isInYears(value) else { return text(value) }
        return value == Self.year ? "1 year" : "\(value / Self.year) years"
    }

    private static let year = 365

    private func isInYears(_ value: Int) -> Bool {
        self == .days && value > 0 && value.isMultiple(of: Self.year)
    }

    /// How likely people are to think of a length of time as a limit; numbers are all alike.
    private func roundness(_ value: Int) -> Int {
        guard self == .days, value > 0 else { return 0 }
        return [10, 7, 30, Self.year].lastIndex { value.isMultiple(of: $0) }.map { $0 + 1 } ?? 0
    }
}
