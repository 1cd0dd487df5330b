internal import Diagnostics

/// A stretch of numbers or days as a rule writes it, before it meets a question's range.
///
/// `under 14`, `at most 14`, `at least 14`, `more than 14`, `exactly 14`, `14 to 30`; with units for
/// days, where the first end of `8 to 30 days` takes the unit of the second.
struct Interval: Equatable {
    var lower: Int?
    var upper: Int?

    /// Reads an interval; anything else is reported with the words that would say it.
    static func read(
        _ text: Located<String>, unit: MeasureUnit, reportingTo log: inout DiagnosticLog
    ) -> Interval? {
        guard let form = Form(text.value) else {
            log.report(.badInterval(text, unit: unit))
            return nil
        }
        func value(_ words: String) -> Int? { unit.read(words, at: text.range, reportingTo: &log) }
        switch form {
        case .under(let limit): return value(limit).map { Interval(upper: $0 - 1) }
        case .atMost(let limit): return value(limit).map { Interval(upper: $0) }
        case .atLeast(let limit): return value(limit).map { Interval(lower: $0) }
        case .moreThan(let limit): return value(limit).map { Interval(lower: $0 + 1) }
        case .exactly(let limit): return value(limit).map { Interval(lower: $0, upper: $0) }
        case .between(var low, let high):
            if unit == .days, Int(wholeNumber: low) != nil,
                let word = high.split(separator: " ").last
            {
                low += " \(word)"
            }
            guard let lower = value(low), let upper = value(high) else { return nil }
            guard lower <= upper else {
                log.report(.emptyInterval(text, turned: "\(high) to \(low)"))
                return nil
            }
            return Interval(lower: lower, upper: upper)
        }
    }

    /// Both ends, where both must be given: the range of a question, the hours of a week.
    func closed(
        _ text: Located<String>, reportingTo log: inout DiagnosticLog
    ) -> ClosedRange<Int>? {
        if let lower, let upper { return lower...upper }
        log.report(
            .wrongType(
                "'\(text.value)' has only one end; write both, such as '0 to 30'", at: text.range))
        return nil
    }

    /// The part inside a question's range; an end outside it is an error, an empty part a warning.
    func clamped(
        to range: ClosedRange<Int>, text: Located<String>, reportingTo log: inout DiagnosticLog
    ) -> ClosedRange<Int>? {
        let low = lower ?? range.lowerBound
        let high = upper ?? range.upperBound
        // `under 0` and `more than 52` name a value of the range but mean nothing in it.
        let named = [lower, upper].compactMap { $0 }
        let outside = named.contains {
            !((range.lowerBound - 1)...(range.upperBound + 1)).contains($0)
        }
        if outside || (lower != nil && upper != nil && !named.allSatisfy(range.contains)) {
            log.report(
                .outsideRange(
                    text, of: "the answers", allowed: "\(range.lowerBound) to \(range.upperBound)"))
            return nil
        }
        guard low <= high else {
            log.report(
                .neverHolds(
                    "'\(text.value)' can never hold: the answers are \(range.lowerBound) to \(range.upperBound)",
                    at: text.range))
            return nil
        }
        return low...high
    }

    /// The six ways to write an interval, with the words of its ends.
    private enum Form {
        case under(String)
        case atMost(String)
        case atLeast(String)
        case moreThan(String)
        case exactly(String)
        case between(String, String)

        init?(_ text: String) {
            let words = text.split(separator: " ").map(String.init)
            func rest(after count: Int) -> String { words.dropFirst(count).joined(separator: " ") }
            switch (words.first, words.dropFirst().first) {
            case ("under", .some): self = .under(rest(after: 1))
            case ("exactly", .some): self = .exactly(rest(after: 1))
            case ("at", "most") where words.count > 2: self = .atMost(rest(after: 2))
            case ("at", "least") where words.count > 2: self = .atLeast(rest(after: 2))
            case ("more", "than") where words.count > 2: self = .moreThan(rest(after: 2))
            default:
                guard let middle = words.firstIndex(of: "to"), middle > 0, middle < words.count - 1
                else {
                    return nil
                }
                self = .between(words[..<middle].joined(separator: " "), rest(after: middle + 1))
            }
        }
    }
}
