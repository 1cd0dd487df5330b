import CivilTime

extension ScheduledWeek {
    /// The weeks with modes, online sessions and reviews placed.
    static func weeks(on dates: SessionDates, for request: ScheduleRequest) -> [ScheduledWeek] {
        var sessionsSoFar = 0
        return dates.weeks.map { week in
            let online = onlineIndices(
                of: week.sessions.count, wanted: request.onlinePerWeek ?? 0,
                firstIsInPerson: sessionsSoFar == 0)
            let sessions = week.sessions.enumerated().map { index, session in
                ScheduledSession(
                    date: session.date, start: session.span.start, end: session.span.end,
                    isOnline: online.contains(index),
                    mode: request.firstSessions?.mode(ofSession: sessionsSoFar + index) ?? .open)
            }
            sessionsSoFar += sessions.count
            return ScheduledWeek(
                number: week.number, firstDay: week.firstDay, sessions: sessions,
                reviewOn: request.hasReview(inWeek: week.number)
                    ? reviewDay(of: week, for: request) : nil)
        }
    }

    /// Which of a week's sessions are online, spread evenly and as late in the week as they can
    /// be: of three the last; of four the second and the last.
    ///
    /// The very first session back is in person.
    private static func onlineIndices(
        of count: Int, wanted: Int, firstIsInPerson: Bool
    ) -> Set<Int> {
        let online = min(max(0, wanted), count)
        // The i-th of n online sessions is the one at i/n of the week, rounded up.
        let indices = Set((1..<(online + 1)).map { ($0 * count + online - 1) / online - 1 })
        return firstIsInPerson ? indices.subtracting([0]) : indices
    }

    /// The day of the week's last session, or else its Friday or the next open working day.
    private static func reviewDay(
        of week: SessionDates.Week, for request: ScheduleRequest
    ) -> CalendarDate? {
        if let last = week.sessions.last { return last.date }
        let friday = week.firstDay.monday.adding(days: Weekday.friday.rawValue)
        var day = friday.map { max($0, week.firstDay) }
        while let shut = day, shut.weekday > .friday || request.closed.contains(shut) {
            day = shut.adding(days: 1)
        }
        return day
    }
}
