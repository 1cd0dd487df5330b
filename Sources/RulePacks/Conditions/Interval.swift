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
        func value(_ words: String) -> Int? {
            unit.read(words, at: text.part(words), reportingTo: &log)
        }
        switch form {
        case .under(let limit): return value(limit).map { Interval(upper: $0 - 1) }
        case .atMost(let limit): return value(limit).map { Interval(upper: $0) }
        case .atLeast(let limit): return value(limit).map { Interval(lower: $0) }
        case .moreThan(let limit): return value(limit).map { Interval(lower: $0 + 1) }
        case .exactly(let limit): return value(limit).map { Interval(lower: $0, upper: $0) }
        case .between(var low, let high):
            if unit == .days, Int(wholeNumber: low) != nil,
                case let words = high.split(separator: " "), words.count > 1, let word = words.last
            {
                // What is wrong with a unit is said where it stands.
                guard value(high) != nil else { return nil }
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

    /// The part inside a question's range, nil if it is empty.
    func clamped(to range: ClosedRange<Int>) -> ClosedRange<Int>? {
        let low = max(lower ?? range.lowerBound, range.lowerBound)
        let high = min(upper ?? range.upperBound, range.upperBound)
        return low <= high ? low...high : nil
    }

    /// Whether it names a number that is outside a question's range.
    ///
    /// `under 0` and `more than 52` name a number of the range 0 to 52, but nothing is below or above it.
    func reachesOutside(_ range: ClosedRange<Int>) -> Bool {
        let ends = [lower, upper].compactMap { $0 }
        let slack = ends.count == 2 ? 0 : 1
        return !ends.allSatisfy {
            ((range.lowerBound - slack)...(range.upperBound + slack)).contains($0)
        }
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
            func phrase(_ words: ArraySlice<String>) -> String {
                words.dropFirst().reduce(into: words.first ?? "") { $0 += " " + $1 }
            }
            func rest(after count: Int) -> String { phrase(words[count...]) }
            switch (words.first, words.dropFirst().first) {
            case ("under", .some): self = .under(rest(after: 1))
            case ("exactly", .some): self = .exactly(rest(after: 1))
            case ("at", "most") where words.count > 2: self = .atMost(rest(after: 2))
            case ("at", "least") where words.count > 2: self = .atLeast(rest(after: 2))
            case ("more", "than") where words.count > 2: self = .moreThan(rest(after: 2))
            default:
                guard let middle = words.firstIndex(of: "to"), middle > 0, middle < words.count - 1,
                    !["up", "from", "between"].contains(words[0])
                else { return nil }
                self = .between(phrase(words[..<middle]), rest(after: middle + 1))
            }
        }
    }
}
