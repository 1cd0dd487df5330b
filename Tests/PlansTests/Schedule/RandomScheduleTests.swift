import CivilTime
import Plans
import TestSupport
import Testing

@Suite("Random schedules")
struct RandomScheduleTests {
    private static let seeds = UInt64(1)...1000

    @Test("hold no session at a busy time, on a closed day or before the start")
    func sessionsAreFree() throws {
        for seed in Self.seeds {
            let request = try ScheduleRequest.random(seed: seed)
            var latest: CalendarDate?
            for session in Schedule(request).weeks.flatMap(\.sessions) {
                let minutes = session.start.minutes..<session.end.minutes
                let isBusy = (request.busy ?? .none).spans.contains { busy in
                    busy.weekday == session.date.weekday
                        && minutes.contains { (busy.start.minutes..<busy.end.minutes).contains($0) }
                }
                let isOfTrack = request.track?.sessions.contains {
                    $0.weekday == session.date.weekday && $0.start == session.start
                        && $0.end == session.end
                }
                try #require(!isBusy && isOfTrack == true, "seed \(seed)")
                try #require(!request.closed.contains(session.date), "seed \(seed)")
                try #require(session.date >= latest ?? request.notBefore, "seed \(seed)")
                latest = session.date
            }
        }
    }

    @Test("have as many sessions as are wanted, or say why not")
    func counts() throws {
        for seed in Self.seeds {
            let request = try ScheduleRequest.random(seed: seed)
            let schedule = Schedule(request)
            let free = freeSessions(of: request)
            try #require(schedule.weeks.count == (free.isEmpty ? 0 : request.weeks), "seed \(seed)")
            for week in schedule.weeks {
                let count = min(wanted(by: request, inWeek: week.number), free.count)
                try #require(week.sessions.count <= count, "seed \(seed)")
                let saysWhy = schedule.remarks.contains { remark in
                    switch remark {
                    case .shortFirstWeek: week.number == 1
                    case .closedDays(let days): days.contains { $0.monday == week.firstDay.monday }
                    default: false
                    }
                }
                try #require(week.sessions.count == count || saysWhy, "seed \(seed)")
            }
        }
    }

    @Test("run through calendar weeks without a break")
    func weeks() throws {
        for seed in Self.seeds {
            let weeks = Schedule(try ScheduleRequest.random(seed: seed)).weeks
            for (week, next) in zip(weeks, weeks.dropFirst()) {
                try #require(next.number == week.number + 1, "seed \(seed)")
                try #require(next.firstDay == week.firstDay.monday.adding(days: 7), "seed \(seed)")
            }
            for week in weeks {
                try #require(
                    week.sessions.allSatisfy { $0.date.monday == week.firstDay.monday },
                    "seed \(seed)")
            }
        }
    }

    @Test("spread each week's sessions as well as any choice of them")
    func spread() throws {
        var compared = 0
        for seed in Self.seeds {
            let request = try ScheduleRequest.random(seed: seed)
            let free = freeSessions(of: request)
            let weeks = Schedule(request).weeks
            for (previous, week) in zip(weeks, weeks.dropFirst()) {
                let count = min(wanted(by: request, inWeek: week.number), free.count)
                let before = min(wanted(by: request, inWeek: previous.number), free.count)
                let lostNone = week.sessions.count == count && previous.sessions.count == before
                guard lostNone || (previous.number == 1 && week.sessions.count == count) else {
                    continue
                }
                let best = SlowSpread(
                    free: free, count: count, familiar: previous.sessions.compactMap(\.span))
                try #require(week.sessions.map(\.span) == best.sessions, "seed \(seed)")
                compared += 1
            }
        }
        #expect(compared > 1000)
    }

    @Test("place exactly the online sessions and modes that were asked for")
    func onlineAndModes() throws {
        for seed in Self.seeds {
            let request = try ScheduleRequest.random(seed: seed)
            let weeks = Schedule(request).weeks
            let firstWeek = weeks.first { !$0.sessions.isEmpty }?.number
            for week in weeks {
                let places = week.sessions.count - (week.number == firstWeek ? 1 : 0)
                let online = week.sessions.count(where: \.isOnline)
                try #require(online == min(request.onlinePerWeek ?? 0, places), "seed \(seed)")
            }
            let modes = weeks.flatMap(\.sessions).map(\.mode)
            try #require(
                modes == Array(expectedModes(request.firstSessions).prefix(modes.count)),
                "seed \(seed)")
        }
    }

    @Test("say when more than two days lie between sessions, and in which weeks")
    func days() throws {
        for seed in Self.seeds {
            let schedule = Schedule(try ScheduleRequest.random(seed: seed))
            let dates = Set(schedule.weeks.flatMap(\.sessions).map(\.date))
            var weeks: [Int] = []
            for week in schedule.weeks {
                for date in Set(week.sessions.map(\.date)) where date != dates.max() {
                    let near = (1...3).compactMap { date.adding(days: $0) }
                    if near.allSatisfy({ !dates.contains($0) }) { weeks.append(week.number) }
                }
            }
            let said = schedule.remarks.compactMap { remark in
                if case .daysBetweenSessions(let weeks, _, _) = remark { weeks } else { nil }
            }
            try #require(said == (weeks.isEmpty ? [] : [WeekNumbers(weeks)]), "seed \(seed)")
        }
    }

    @Test("do not depend on the order in which sessions and closed days are given")
    func order() throws {
        for seed in Self.seeds {
            let request = try ScheduleRequest.random(seed: seed)
            var dice = SeededGenerator(seed: seed)
            var other = request
            other.closed.shuffle(using: &dice)
            other.track = request.track.map {
                .init(id: $0.id, name: $0.name, sessions: $0.sessions.shuffled(using: &dice))
            }
            try #require(Schedule(request) == Schedule(other), "seed \(seed)")
        }
    }

    private func freeSessions(of request: ScheduleRequest) -> [WeeklySpan] {
        (request.track?.sessions ?? []).filter { session in
            !(request.busy ?? .none).spans.contains { $0.overlaps(session) }
        }
    }

    private func wanted(by request: ScheduleRequest, inWeek number: Int) -> Int {
        guard let counts = request.ramp?.sessionsPerWeek, let last = counts.last else { return 99 }
        return counts.count >= number ? counts[number - 1] : last
    }

    private func expectedModes(_ first: ScheduleRequest.FirstSessions?) -> [SessionMode] {
        let count = first?.count ?? 0
        let mode = first?.mode ?? .open
        return Array(repeating: mode, count: count)
            + Array(repeating: mode == .listen ? .checkIn : .open, count: count)
            + Array(repeating: .open, count: 99)
    }
}
