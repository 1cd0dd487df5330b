public import CivilTime
public import Diagnostics

/// The program that a pack is for: what it offers, and when.
public struct Program: Sendable {
    public var name: Located<String>
    public var contact: Contact
    /// What to do in a crisis, as it is printed for the person.
    public var crisis: Located<String>?
    /// How many weeks the program lasts.
    public var weeks: Int
    public var tracks: Named<Track>
    public var ramps: Named<Ramp>
    public var groups: Named<Group>
    /// Days without sessions, in order.
    public var closed: [CalendarDate]
    public var policy: Policy

    /// Whom to call or write to.
    public struct Contact: Sendable {
        /// The person or desk that answers.
        public var name: Located<String>?
        public var phone: Located<String>?
        public var email: Located<String>?
        public var hours: Located<String>?
    }

    /// What the program has to keep to; nil: no rule.
    public struct Policy: Sendable {
        public var hoursPerWeek: ClosedRange<Int>?
        /// Most days without a session between two sessions.
        public var daysBetweenSessions: Int?
    }

    /// Sessions that meet every week.
    public struct Track: Sendable {
        public var id: Located<ID>
        public var name: Located<String>
        public var sessions: [WeeklySpan]
    }

    /// How many sessions a week, week by week.
    public struct Ramp: Sendable {
        public var id: Located<ID>
        /// At least one; the last holds until the end.
        public var sessionsPerWeek: [Int]
        /// Weeks between reviews; nil: no review of its own.
        public var reviewEvery: Int?
    }

    /// People who meet together on a track.
    public struct Group: Sendable {
        public var id: Located<ID>
        public var track: Located<ID>
        public var name: Located<String>
    }
}
