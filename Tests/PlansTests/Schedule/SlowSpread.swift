import CivilTime
import Plans

/// The best of all subsets, found by trying each one: the oracle for how sessions are spread.
struct SlowSpread {
    let sessions: [WeeklySpan]

    init(free: [WeeklySpan], count: Int, familiar: [WeeklySpan]) {
        let subsets = free.sorted().reduce([[WeeklySpan]]([[]])) { subsets, session in
            subsets + subsets.map { $0 + [session] }
        }
        sessions =
            subsets.filter { $0.count == count }
            .min { one, other in
                let (a, b) = (Self.merits(one, familiar), Self.merits(other, familiar))
                return a == b
                    ? one.lexicographicallyPrecedes(other) : b.lexicographicallyPrecedes(a)
            } ?? []
    }

    /// Days, smallest step from one session day to the next, familiar sessions.
    private static func merits(_ sessions: [WeeklySpan], _ familiar: [WeeklySpan]) -> [Int] {
        let days = Set(sessions.map(\.weekday.rawValue))
        let steps = sessions.flatMap { session in
            (1...7).filter { days.contains((session.weekday.rawValue + $0) % 7) }.prefix(1)
        }
        return [days.count, steps.min() ?? 0, sessions.count(where: familiar.contains)]
    }
}

extension ScheduledSession {
    /// The weekly session that it is one of.
    var span: WeeklySpan? { WeeklySpan(date.weekday, from: start, to: end) }
}
