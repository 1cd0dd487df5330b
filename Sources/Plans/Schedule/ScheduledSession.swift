public import CivilTime

/// A session on a day of the calendar.
public struct ScheduledSession: Hashable, Sendable {
    public var date: CalendarDate
    public var start: TimeOfDay
    public var end: TimeOfDay
    public var isOnline: Bool
    public var mode: SessionMode

    public init(
        date: CalendarDate, start: TimeOfDay, end: TimeOfDay, isOnline: Bool, mode: SessionMode
    ) {
        self.date = date
        self.start = start
        self.end = end
        self.isOnline = isOnline
        self.mode = mode
    }

    /// How long it takes.
    public var minutes: Int { end.minutes - start.minutes }
}
