/// How someone takes part in a session.
public enum SessionMode: String, CaseIterable, Hashable, Sendable {
    /// Being there is enough.
    case listen
    /// A few words at the beginning.
    case checkIn = "check_in"
    /// As much as they wish.
    case open
}

extension ScheduleRequest.FirstSessions {
    /// The mode of a session, counted from 0 over the whole schedule.
    ///
    /// After the first sessions everything is open. Listening leads there gently: as many sessions
    /// again are check-ins.
    func mode(ofSession index: Int) -> SessionMode {
        let first = max(0, count)
        if index < first { return mode }
        return mode == .listen && index - first < first ? .checkIn : .open
    }
}
