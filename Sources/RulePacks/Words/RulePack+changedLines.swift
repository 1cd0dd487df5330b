package import DecisionTables
internal import Diagnostics

extension RulePack {
    /// What a line asks, in the rule language and in one line of a file: `[flooded, worn_out]`.
    ///
    /// What stands in one line of its file stays as it is there.
    package func testText(of line: Block.Line) -> String {
        let range = line.text.range
        if range.start.line == range.end.line, range.start < range.end {
            let bytes = range.file.text.utf8
            let start = range.file.utf8Offset(of: range.start)
            let end = range.file.utf8Offset(of: range.end)
            return String(decoding: bytes.dropFirst(start).prefix(end - start), as: UTF8.self)
        }
        return ConditionText(line.condition, of: self).test ?? line.text.value
    }

    /// A line as it would be written if it asked something else: `time_away: more than 31 days`.
    ///
    /// It keeps the words of the line, where they can say it: *more than* stays *more than*. What one
    /// line cannot say is followed by what may not hold besides.
    package func text(of line: Block.Line, asking test: UnaryTest) -> String {
        let subject = subject(ofInput: line.input)
        let id = subject.id.value
        if case .measure(let unit, let range, _) = subject.kind,
            case .values(let set, orUnanswered: false) = PlainTest(test, of: subject),
            set.ranges.count == 1, let values = set.ranges.first,
            let words = unit.comparison(values, in: range, as: line.text.value)
        {
            return "\(id): \(words)"
        }
        let text = ConditionText(Condition(input: line.input, test: test), of: self)
        let unless = text.unless.map { "unless: { \($0) }" }
        return ([text.when].compactMap(\.self) + unless).joined(separator: ", and ")
    }
}

extension MeasureUnit {
    /// A stretch in the words of a comparison that was written; nil where these do not fit it.
    fileprivate func comparison(
        _ values: ClosedRange<Int>, in range: ClosedRange<Int>, as written: String
    ) -> String? {
        let (low, high) = (values.lowerBound, values.upperBound)
        if high == range.upperBound, low > range.lowerBound {
            if written.hasPrefix("more than ") { return "more than \(words(low - 1))" }
            if written.hasPrefix("at least ") { return "at least \(words(low))" }
        }
        if low == range.lowerBound, high < range.upperBound {
            if written.hasPrefix("under ") { return "under \(words(high + 1))" }
            if written.hasPrefix("at most ") { return "at most \(words(high))" }
        }
        return nil
    }
}
