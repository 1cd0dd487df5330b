import CivilTime
import Plans
import Testing

/// The parts of a request as a rule file writes them.
enum Written {
    static func date(_ text: String) throws -> CalendarDate { try CalendarDate.read(text).get() }

    static func track(_ sessions: String...) throws -> ScheduleRequest.Track {
        let spans = try sessions.map { try WeeklySpan.read($0).get() }
        return ScheduleRequest.Track(id: "evening", name: "Evening", sessions: spans)
    }

    static func busy(_ lines: String...) throws -> BusyTimes {
        BusyTimes(try lines.map { try WeeklyHours.read($0).get() })
    }

    /// Monday, Wednesday and Friday from 18:00 to 21:00.
    static func evening() throws -> ScheduleRequest.Track {
        try track("Mon 18:00-21:00", "Wed 18:00-21:00", "Fri 18:00-21:00")
    }

    /// Three weeks of the evening track from Monday, November 23, 2026 on.
    static func request() throws -> ScheduleRequest {
        ScheduleRequest(notBefore: try date("2026-11-23"), weeks: 3, track: try evening())
    }
}

extension Schedule {
    /// A line a week: `1: Mon Nov 23, Wed Nov 25 online, Fri Nov 27 listen | review Fri Nov 27`.
    var lines: [String] {
        weeks.map { week in
            let sessions = week.sessions.map { session in
                session.date.mediumText + (session.isOnline ? " online" : "")
                    + (session.mode == .open ? "" : " \(session.mode.rawValue)")
            }
            let review = week.reviewOn.map { " | review \($0.mediumText)" } ?? ""
            return "\(week.number): " + sessions.joined(separator: ", ") + review
        }
    }

    var messages: [String] { remarks.map(\.message) }
}
