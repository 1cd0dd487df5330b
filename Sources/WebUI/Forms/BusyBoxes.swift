internal import CivilTime

/// The half hours that the grid of busy times has boxes for.
enum BusyBoxes {
    /// Minutes after midnight: from 6 in the morning to 10 at night.
    static let day = 360..<1320
    static let step = 30

    static let starts = Array(stride(from: day.lowerBound, to: day.upperBound, by: step))

    /// By what a box sends, `Mon 08:00-08:30`: looked up rather than read, as there can be hundreds.
    static let spans: [String: WeeklySpan] = Dictionary(
        uniqueKeysWithValues: Weekday.allCases.flatMap { day in
            starts.compactMap { span(on: day, from: $0) }.map { ($0.text, $0) }
        })

    static func span(on day: Weekday, from minutes: Int) -> WeeklySpan? {
        guard let start = TimeOfDay(minutes: minutes),
            let end = TimeOfDay(minutes: minutes + step)
        else { return nil }
        return WeeklySpan(day, from: start, to: end)
    }
}
