public import CivilTime

/// What a schedule is made from, as plain values.
public struct ScheduleRequest: Hashable, Sendable {
    /// The first day that may have a session.
    public var notBefore: CalendarDate
    /// How many calendar weeks have sessions.
    public var weeks: Int
    /// Nil while no track is chosen.
    public var track: Track?
    /// Nil for every session that fits, from the first week on.
    public var ramp: Ramp?
    public var onlinePerWeek: Int?
    public var firstSessions: FirstSessions?
    /// Nil when nobody asked or answered; every session counts as free then.
    public var busy: BusyTimes?
    public var closed: [CalendarDate]
    public var policy: Policy

    public init(
        notBefore: CalendarDate, weeks: Int, track: Track?, ramp: Ramp? = nil,
        onlinePerWeek: Int? = nil, firstSessions: FirstSessions? = nil, busy: BusyTimes? = nil,
        closed: [CalendarDate] = [], policy: Policy = Policy()
    ) {
        self.notBefore = notBefore
        self.weeks = weeks
        self.track = track
        self.ramp = ramp
        self.onlinePerWeek = onlinePerWeek
        self.firstSessions = firstSessions
        self.busy = busy
        self.closed = closed
        self.policy = policy
    }

    /// How many sessions a week is to have; week numbers count from 1.
    func wanted(inWeek number: Int, ofFree free: Int) -> Int {
        guard let counts = ramp?.sessionsPerWeek, let last = counts.last else { return free }
        return max(0, number <= counts.count ? counts[number - 1] : last)
    }

    /// Whether a review period ends with the week; the last one ends with the ramp.
    func hasReview(inWeek number: Int) -> Bool {
        guard let ramp, let every = ramp.reviewEvery, every > 0 else { return false }
        let last = ramp.sessionsPerWeek.count
        return number == last || (number < last && number.isMultiple(of: every))
    }
}
