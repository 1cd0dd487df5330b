/// Sessions on real dates, and in plain words whatever could not be had.
///
/// Weeks are calendar weeks. Week 1 is the first one in which a session that fits is open on or
/// after the first day asked for; a week that begins in its middle offers the sessions that
/// remain. A session on a closed day is left out and said, not moved.
public struct Schedule: Hashable, Sendable {
    public var weeks: [ScheduledWeek]
    public var remarks: [ScheduleRemark]

    public init(weeks: [ScheduledWeek], remarks: [ScheduleRemark]) {
        self.weeks = weeks
        self.remarks = remarks
    }

    public init(_ request: ScheduleRequest) {
        guard let track = request.track else {
            self.init(weeks: [], remarks: [.noTrackYet])
            return
        }
        let fit = FreeSessions(of: track, avoiding: request.busy)
        let dates = SessionDates(of: fit.free, for: request)
        let weeks = ScheduledWeek.weeks(on: dates, for: request)
        let remarks =
            ScheduleRemark.remarks(on: fit, of: track)
            + ScheduleRemark.remarks(on: dates, ofFree: fit.free.count, in: track, for: request)
            + ScheduleRemark.remarks(on: weeks, for: request)
        self.init(weeks: weeks, remarks: remarks)
    }
}
