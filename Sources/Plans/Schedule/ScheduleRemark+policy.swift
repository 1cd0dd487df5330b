import CivilTime

extension ScheduleRemark {
    /// What the weeks are against what was asked for online and the program's policy.
    static func remarks(
        on weeks: [ScheduledWeek], for request: ScheduleRequest
    ) -> [ScheduleRemark] {
        onlineRemarks(on: weeks, wanted: request.onlinePerWeek ?? 0)
            + hoursRemarks(on: weeks, policy: request.policy)
            + [daysRemark(on: weeks, policy: request.policy)].compactMap(\.self)
    }

    private static func onlineRemarks(
        on weeks: [ScheduledWeek], wanted: Int
    ) -> [ScheduleRemark] {
        let short = weeks.filter { $0.sessions.count < wanted }
        let beyond =
            short.isEmpty
            ? [] : [onlineBeyondSessions(weeks: WeekNumbers(short.map(\.number)), wanted: wanted)]
        guard let first = weeks.first(where: { !$0.sessions.isEmpty }),
            case let online = first.sessions.count(where: \.isOnline),
            online < min(wanted, first.sessions.count)
        else { return beyond }
        return [.firstSessionInPerson(week: first.number, online: online, wanted: wanted)] + beyond
    }

    private static func hoursRemarks(
        on weeks: [ScheduledWeek], policy: ScheduleRequest.Policy
    ) -> [ScheduleRemark] {
        guard let hours = policy.hoursPerWeek else { return [] }
        let below = weeks.filter { $0.hours < Double(hours.lowerBound) }
        let above = weeks.filter { $0.hours > Double(hours.upperBound) }
        var remarks: [ScheduleRemark] = []
        if let minutes = minutes(of: below) {
            remarks.append(
                .hoursBelowPolicy(
                    weeks: WeekNumbers(below.map(\.number)), minutes: minutes,
                    atLeast: hours.lowerBound))
        }
        if let minutes = minutes(of: above) {
            remarks.append(
                .hoursAbovePolicy(
                    weeks: WeekNumbers(above.map(\.number)), minutes: minutes,
                    atMost: hours.upperBound))
        }
        return remarks
    }

    private static func minutes(of weeks: [ScheduledWeek]) -> ClosedRange<Int>? {
        let minutes = weeks.map(\.minutes)
        guard let least = minutes.min(), let most = minutes.max() else { return nil }
        return least...most
    }

    private static func daysRemark(
        on weeks: [ScheduledWeek], policy: ScheduleRequest.Policy
    ) -> ScheduleRemark? {
        guard let most = policy.daysBetweenSessions else { return nil }
        let dates = weeks.flatMap { week in week.sessions.map { (week.number, $0.date) } }
        let gaps = zip(dates, dates.dropFirst())
            .map { (week: $0.0, days: $0.1.days(until: $1.1) - 1) }
            .filter { $0.days > most }
        guard let longest = gaps.map(\.days).max() else { return nil }
        return .daysBetweenSessions(
            weeks: WeekNumbers(gaps.map(\.week)), longest: longest, atMost: most)
    }
}
