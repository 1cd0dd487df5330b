public import CivilTime

/// One calendar week of a schedule.
public struct ScheduledWeek: Hashable, Sendable {
    /// Counted from 1.
    public var number: Int
    /// Its Monday, or the day on which the schedule begins.
    public var firstDay: CalendarDate
    /// In the order of the calendar; empty when the program is closed on each of their days.
    public var sessions: [ScheduledSession]
    /// When the pace is looked at together, if it is at the end of this week.
    public var reviewOn: CalendarDate?

    public init(
        number: Int, firstDay: CalendarDate, sessions: [ScheduledSession],
        reviewOn: CalendarDate? = nil
    ) {
        self.number = number
        self.firstDay = firstDay
        self.sessions = sessions
        self.reviewOn = reviewOn
    }

    /// Of all its sessions together.
    public var minutes: Int { sessions.reduce(0) { $0 + $1.minutes } }

    /// The same in hours: 7.5 for 450 minutes.
    public var hours: Double { Double(minutes) / 60 }
}
