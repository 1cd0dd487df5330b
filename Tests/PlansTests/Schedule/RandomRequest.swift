import CivilTime
import Plans
import TestSupport

extension ScheduleRequest {
    /// Any request that a small program could make; the same one for the same seed.
    static func random(seed: UInt64) throws -> ScheduleRequest {
        var dice = SeededGenerator(seed: seed)
        let start = try Written.date("2026-11-23")
            .adding(days: Int.random(in: 0..<14, using: &dice))
        var request = ScheduleRequest(
            notBefore: try start ?? Written.date("2026-11-23"),
            weeks: Int.random(in: 1...6, using: &dice),
            track: Track(id: "any", name: "Any", sessions: spans(upTo: 8, using: &dice)))
        if Bool.random(using: &dice) {
            request.busy = BusyTimes(spans(upTo: 5, using: &dice))
        }
        if Int.random(in: 0..<4, using: &dice) > 0 {
            let counts = (0..<Int.random(in: 1...5, using: &dice))
                .map { _ in Int.random(in: 0...6, using: &dice) }
            request.ramp = Ramp(
                sessionsPerWeek: Bool.random(using: &dice) ? counts.sorted() : counts)
        }
        request.onlinePerWeek = [nil, 0, 1, 2, 5].randomElement(using: &dice) ?? nil
        if Bool.random(using: &dice) {
            request.firstSessions = FirstSessions(
                count: Int.random(in: 0...4, using: &dice),
                mode: SessionMode.allCases.randomElement(using: &dice) ?? .open)
        }
        if Bool.random(using: &dice) {
            request.closed = (0..<Int.random(in: 0...9, using: &dice))
                .compactMap { _ in start?.adding(days: Int.random(in: -3..<40, using: &dice)) }
        }
        request.policy = Policy(hoursPerWeek: 4...9, daysBetweenSessions: 2)
        return request
    }

    private static func spans(
        upTo most: Int, using dice: inout SeededGenerator
    ) -> [WeeklySpan] {
        (0..<Int.random(in: 1...most, using: &dice)).compactMap { _ in
            let start = Int.random(in: 8..<20, using: &dice) * 60
            let end = start + Int.random(in: 1...4, using: &dice) * 60
            guard let day = Weekday.allCases.randomElement(using: &dice),
                let from = TimeOfDay(minutes: start), let to = TimeOfDay(minutes: end)
            else { return nil }
            return WeeklySpan(day, from: from, to: to)
        }
    }
}
