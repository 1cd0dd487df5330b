import CivilTime
internal import Diagnostics

extension ScheduleRemark {
    /// One plain sentence, for everyone who reads the plan; not escaped for any format.
    public var message: String {
        switch self {
        case .noTrackYet:
            "No track is chosen yet, so sessions have no dates yet."
        case .trackWithoutSessions(let track):
            "The \(Self.title(track)) has no weekly sessions, so there are no dates yet."
        case .noSessionFits(let track, let blocked):
            Self.fit(track, free: [], blocked)
        case .someSessionsFit(let track, let free, let blocked):
            Self.fit(track, free: free, blocked)
        case .noWeeks:
            "The program's length is 0 weeks, so there are no dates yet."
        case .calendarEnds(let weeks, let wanted):
            "Dates end with the year 2199, so \(weeks) of \(wanted.counted("week")) have them."
        case .noSessions:
            "No session has a date in these weeks yet."
        case .rampBeyondTrack(let weeks, let wanted, let track, let sessions):
            "The ramp asks for \(wanted.counted("session")) in \(weeks.text); "
                + "the \(Self.title(track)) has \(sessions)."
        case .rampBeyondFree(let weeks, let wanted, let free):
            "The ramp asks for \(wanted.counted("session")) in \(weeks.text); "
                + "\(free) \(free == 1 ? "fits" : "fit") the times given."
        case .shortFirstWeek(let firstDay, let sessions, let wanted):
            "Week 1 begins on \(firstDay.mediumText), "
                + "so it offers \(sessions.counted("session")) instead of \(wanted)."
        case .closedDays(let days):
            "There is no session on \(listed(days.map(\.mediumText))), when the program is closed, "
                + "and none is made up on another day."
        case .firstSessionInPerson(let week, let online, let wanted):
            "The first session back is in person, so week \(week) has "
                + (online == 0
                    ? "no session online yet."
                    : "\(online.counted("online session")) instead of \(wanted).")
        case .onlineBeyondSessions(let weeks, let wanted):
            "\(wanted.counted("online session")) a week \(wanted == 1 ? "was" : "were") asked "
                + "for; \(weeks.text) \(weeks.haveOrHas) fewer sessions than that."
        case .hoursBelowPolicy(let weeks, let minutes, let atLeast):
            Self.hours(in: weeks, minutes) + "at least \(atLeast.counted("hour")) a week."
        case .hoursAbovePolicy(let weeks, let minutes, let atMost):
            Self.hours(in: weeks, minutes) + "at most \(atMost.counted("hour")) a week."
        case .daysBetweenSessions(let weeks, let longest, let atMost):
            "In \(weeks.text) there are up to \(longest.counted("day")) between one session "
                + "and the next; the program's policy is at most \(atMost)."
        }
    }
}
