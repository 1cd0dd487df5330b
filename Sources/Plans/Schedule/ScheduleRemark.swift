public import CivilTime

/// Something that a schedule could not do, or does otherwise than the policy says.
public enum ScheduleRemark: Hashable, Sendable {
    case noTrackYet
    case trackWithoutSessions(track: String)
    case noSessionFits(track: String, blocked: [FreeSessions.Blocked])
    case someSessionsFit(track: String, free: [WeeklySpan], blocked: [FreeSessions.Blocked])

    case noWeeks
    case calendarEnds(weeks: Int, wanted: Int)
    case noSessions
    case rampBeyondTrack(weeks: WeekNumbers, wanted: Int, track: String, sessions: Int)
    case rampBeyondFree(weeks: WeekNumbers, wanted: Int, free: Int)
    case shortFirstWeek(firstDay: CalendarDate, sessions: Int, wanted: Int)
    case closedDays([CalendarDate])

    case firstSessionInPerson(week: Int, online: Int, wanted: Int)
    case onlineBeyondSessions(weeks: WeekNumbers, wanted: Int)
    /// Each of the weeks has less than the policy's least hours; the range says how many minutes.
    case hoursBelowPolicy(weeks: WeekNumbers, minutes: ClosedRange<Int>, atLeast: Int)
    case hoursAbovePolicy(weeks: WeekNumbers, minutes: ClosedRange<Int>, atMost: Int)
    /// Days without a session; the weeks are those of the sessions before them.
    case daysBetweenSessions(weeks: WeekNumbers, longest: Int, atMost: Int)
}
