internal import Diagnostics

/// What a number counts.
enum MeasureUnit: Hashable, Sendable {
    case number
    case days

    /// A value with its unit: `14`, `30 days`.
    func text(_ value: Int) -> String {
        switch self {
        case .number: "\(value)"
        case .days: value == 1 ? "1 day" : "\(value) days"
        }
    }

    /// A stretch with its unit: `14 to 30`, `31 to 60 days`.
    func text(_ values: ClosedRange<Int>) -> String {
        if values.count == 1 { return text(values.lowerBound) }
        return "\(values.lowerBound) to \(text(values.upperBound))"
    }

    /// Reads one value: `14`, `30 days`, `2 months`.
    func read(
        _ text: String, at range: SourceRange, reportingTo log: inout DiagnosticLog
    ) -> Int? {
        let text = Located(text, at: range)
        switch self {
        case .number:
            if let number = Int(wholeNumber: text.value) { return number }
            log.report(.notANumber(text, expected: "a whole number"))
            return nil
        case .days: return text.days(reportingTo: &log)
        }
    }
}
