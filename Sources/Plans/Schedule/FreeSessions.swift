public import CivilTime

/// A track's weekly sessions, parted by whether they meet a busy time.
///
/// The count of `free` is the fact `T_sessions_free` of track T.
public struct FreeSessions: Hashable, Sendable {
    /// In the order of the week.
    public let free: [WeeklySpan]
    public let blocked: [Blocked]

    /// Without busy times every session is free.
    public init(of track: ScheduleRequest.Track, avoiding busy: BusyTimes?) {
        blocked = track.sessions.compactMap { session in
            busy?.busySpan(meeting: session).map { Blocked(session: session, busy: $0) }
        }
        free = track.sessions.filter { busy?.meets($0) != true }
    }

    /// A session, and the first busy time that it meets.
    public struct Blocked: Hashable, Sendable {
        public var session: WeeklySpan
        public var busy: WeeklySpan

        public init(session: WeeklySpan, busy: WeeklySpan) {
            self.session = session
            self.busy = busy
        }
    }
}
