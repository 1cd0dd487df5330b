public import CivilTime

extension ScheduleRequest {
    /// The sessions among which the schedule chooses.
    public struct Track: Hashable, Sendable {
        public let id: String
        public let name: String
        /// In the order of the week, each once.
        public let sessions: [WeeklySpan]

        public init(id: String, name: String, sessions: [WeeklySpan]) {
            self.id = id
            self.name = name
            self.sessions = Set(sessions).sorted()
        }
    }

    /// Fewer sessions at first, more week by week.
    public struct Ramp: Hashable, Sendable {
        /// One number a week; the last one holds until the end.
        public var sessionsPerWeek: [Int]
        /// In weeks; nil for no reviews.
        public var reviewEvery: Int?

        public init(sessionsPerWeek: [Int], reviewEvery: Int? = nil) {
            self.sessionsPerWeek = sessionsPerWeek
            self.reviewEvery = reviewEvery
        }
    }

    /// How someone takes part in their first sessions back.
    public struct FirstSessions: Hashable, Sendable {
        public var count: Int
        public var mode: SessionMode

        public init(count: Int, mode: SessionMode) {
            self.count = count
            self.mode = mode
        }
    }

    /// What the program or its payers expect of each week; nil where they say nothing.
    public struct Policy: Hashable, Sendable {
        public var hoursPerWeek: ClosedRange<Int>?
        /// The most days without a session between two sessions; Saturday and Sunday are 2.
        public var daysBetweenSessions: Int?

        public init(hoursPerWeek: ClosedRange<Int>? = nil, daysBetweenSessions: Int? = nil) {
            self.hoursPerWeek = hoursPerWeek
            self.daysBetweenSessions = daysBetweenSessions
        }
    }
}
