import CivilTime

extension SessionSpread {
    /// Sessions on different days of a week; the larger one is the better one.
    struct Choice: Comparable {
        let sessions: [WeeklySpan]
        private let smallestStep: Int
        private let familiarCount: Int

        /// Sessions are in the order of the week.
        init(_ sessions: [WeeklySpan], _ familiar: Set<WeeklySpan>) {
            self.sessions = sessions
            smallestStep = Self.smallestStep(sessions.map(\.weekday.rawValue))
            familiarCount = sessions.count(where: familiar.contains)
        }

        static func < (one: Choice, other: Choice) -> Bool {
            let (a, b) = (one.smallestStep, other.smallestStep)
            guard a == b else { return a < b }
            let (c, d) = (one.familiarCount, other.familiarCount)
            guard c == d else { return c < d }
            return other.sessions.lexicographicallyPrecedes(one.sessions)
        }

        private static func smallestStep(_ days: [Int]) -> Int {
            guard let first = days.first else { return 0 }
            let following = days.dropFirst() + [first + 7]
            return zip(days, following).map { $1 - $0 }.min() ?? 0
        }
    }
}
