/// A stretch of time within one day of the week, as a session has it: `Mon 09:00-12:00`.
///
/// The end is not part of it: a span that ends at 12:00 does not overlap one that starts then.
public struct WeeklySpan: Hashable, Sendable {
    public let weekday: Weekday
    public let start: TimeOfDay
    public let end: TimeOfDay

    /// Nil unless it ends after it starts.
    public init?(_ weekday: Weekday, from start: TimeOfDay, to end: TimeOfDay) {
        guard start < end else { return nil }
        self.weekday = weekday
        self.start = start
        self.end = end
    }

    /// How long it takes.
    public var minutes: Int { end.minutes - start.minutes }

    /// `Mon 09:00-12:00`.
    public var text: String { "\(weekday.abbreviation) \(start.text24)-\(end.text24)" }

    public func overlaps(_ other: WeeklySpan) -> Bool {
        weekday == other.weekday && start < other.end && other.start < end
    }
}

extension WeeklySpan: Comparable {
    public static func < (one: WeeklySpan, other: WeeklySpan) -> Bool {
        (one.weekday, one.start, one.end) < (other.weekday, other.start, other.end)
    }
}
