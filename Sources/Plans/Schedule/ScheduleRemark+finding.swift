import CivilTime

extension ScheduleRemark {
    /// Which of the track's sessions fit.
    static func remarks(
        on fit: FreeSessions, of track: ScheduleRequest.Track
    ) -> [ScheduleRemark] {
        guard !track.sessions.isEmpty else { return [.trackWithoutSessions(track: track.name)] }
        guard !fit.blocked.isEmpty else { return [] }
        return fit.free.isEmpty
            ? [.noSessionFits(track: track.name, blocked: fit.blocked)]
            : [.someSessionsFit(track: track.name, free: fit.free, blocked: fit.blocked)]
    }

    /// What the calendar and the ramp left out.
    static func remarks(
        on dates: SessionDates, ofFree free: Int, in track: ScheduleRequest.Track,
        for request: ScheduleRequest
    ) -> [ScheduleRemark] {
        guard free > 0 else { return [] }
        guard request.weeks > 0 else { return [.noWeeks] }
        var remarks = rampRemarks(on: dates.weeks, ofFree: free, in: track)
        if let first = dates.weeks.first, first.offered < min(first.wanted, free) {
            remarks.append(
                .shortFirstWeek(
                    firstDay: first.firstDay, sessions: first.offered,
                    wanted: min(first.wanted, free)))
        }
        if !dates.closedDays.isEmpty { remarks.append(.closedDays(dates.closedDays)) }
        if dates.weeks.count < request.weeks {
            remarks.append(.calendarEnds(weeks: dates.weeks.count, wanted: request.weeks))
        } else if dates.weeks.allSatisfy(\.sessions.isEmpty) {
            remarks.append(.noSessions)
        }
        return remarks
    }

    /// Where the ramp wants more than there is; one remark for each number that it wants.
    private static func rampRemarks(
        on weeks: [SessionDates.Week], ofFree free: Int, in track: ScheduleRequest.Track
    ) -> [ScheduleRemark] {
        let beyond = Dictionary(grouping: weeks.filter { $0.wanted > free }, by: \.wanted)
        return beyond.sorted { $0.key < $1.key }.map { wanted, weeks in
            let numbers = WeekNumbers(weeks.map(\.number))
            let most = track.sessions.count
            return wanted > most
                ? .rampBeyondTrack(
                    weeks: numbers, wanted: wanted, track: track.name, sessions: most)
                : .rampBeyondFree(weeks: numbers, wanted: wanted, free: free)
        }
    }
}
