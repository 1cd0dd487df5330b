import CivilTime

/// The days of the calendar on which the sessions of a schedule are.
struct SessionDates {
    private(set) var weeks: [Week] = []
    /// Closed days that cost a session, in order, each once.
    private(set) var closedDays: [CalendarDate] = []

    private let free: [WeeklySpan]
    private let request: ScheduleRequest
    private let closed: Set<CalendarDate>

    init(of free: [WeeklySpan], for request: ScheduleRequest) {
        self.free = free
        self.request = request
        closed = Set(request.closed)
        placeWeeks()
        closedDays = Set(closedDays).sorted()
    }

    struct Week {
        var number: Int
        var firstDay: CalendarDate
        /// How many sessions it was to have.
        var wanted: Int
        /// How many sessions that fit it had to offer, closed days included.
        var offered: Int
        var sessions: [Session]
    }

    struct Session {
        var date: CalendarDate
        var span: WeeklySpan
    }

    private mutating func placeWeeks() {
        guard !free.isEmpty, request.weeks > 0 else { return }
        var monday = skipToFirstWeek()
        var familiar: [WeeklySpan] = []
        while let start = monday, let offered = offered(inWeekOf: start),
            weeks.count < request.weeks
        {
            let number = weeks.count + 1
            let wanted = request.wanted(inWeek: number, ofFree: free.count)
            let chosen = choose(wanted, from: offered, keeping: familiar)
            familiar = chosen.map(\.span)
            let held = chosen.filter { !closed.contains($0.date) }
            weeks.append(
                Week(
                    number: number, firstDay: max(start, request.notBefore), wanted: wanted,
                    offered: offered.count, sessions: held))
            monday = start.adding(days: 7)
        }
    }

    /// The Monday of the first week with an open session; closed days up to there are noted.
    private mutating func skipToFirstWeek() -> CalendarDate? {
        var monday: CalendarDate? = request.notBefore.monday
        while let start = monday, let offered = offered(inWeekOf: start) {
            if offered.contains(where: { !closed.contains($0.date) }) { return start }
            closedDays += offered.map(\.date)
            monday = start.adding(days: 7)
        }
        return nil
    }

    /// The sessions that fit in a week, from the first day asked for; nil past the calendar.
    private func offered(inWeekOf monday: CalendarDate) -> [Session]? {
        guard monday.adding(days: 6) != nil else { return nil }
        return free.compactMap { span in
            monday.adding(days: span.weekday.rawValue).map { Session(date: $0, span: span) }
        }
        .filter { $0.date >= request.notBefore }
    }

    /// The first week has no habit yet, so it takes open days; later weeks keep their days, and
    /// lose those that are closed.
    private mutating func choose(
        _ wanted: Int, from offered: [Session], keeping familiar: [WeeklySpan]
    ) -> [Session] {
        let shut = offered.filter { closed.contains($0.date) }
        let open = offered.filter { !closed.contains($0.date) }
        let pool = weeks.isEmpty ? open : offered
        guard wanted < pool.count else {
            if !weeks.isEmpty || wanted > open.count { closedDays += shut.map(\.date) }
            return pool
        }
        let spans = Set(
            SessionSpread(pool.map(\.span)).sessions(wanted, keeping: familiar))
        let lost = weeks.isEmpty ? [] : shut.filter { spans.contains($0.span) }
        closedDays += lost.map(\.date)
        return pool.filter { spans.contains($0.span) }
    }
}
