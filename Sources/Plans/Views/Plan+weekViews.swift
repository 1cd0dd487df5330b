internal import CivilTime
internal import RulePacks

extension Plan {
    static let weekView = View<(week: ScheduledWeek, schedule: Schedule)>(
        .text("number") { "\($0.week.number)" },
        .text("sessions") { week, schedule in
            week.sessions.map { $0.text(besides: schedule.usualTime) }.joined(separator: "; ")
        },
        .text("hours") { Self.hours($0.week.minutes) },
        .text("review_on") { $0.week.reviewOn?.mediumText })

    static let sessionView = View<(week: ScheduledWeek, session: ScheduledSession)>(
        .text("week") { "\($0.week.number)" },
        .text("date") { $0.session.date.longText },
        .text("time") { $0.session.time },
        .text("place") { $0.session.isOnline ? "online" : "in person" },
        .text("mode") { $0.session.mode.text })

    /// As a number: `9`, `4.5`.
    package static func hours(_ minutes: Int) -> String {
        let (whole, rest) = minutes.quotientAndRemainder(dividingBy: 60)
        if rest == 0 { return "\(whole)" }
        let hundredths = (rest * 100 + 30) / 60
        return hundredths % 10 == 0
            ? "\(whole).\(hundredths / 10)" : "\(whole).\(hundredths < 10 ? "0" : "")\(hundredths)"
    }
}

extension Schedule {
    /// The time of day of all sessions, where they have one in common: `6:00 pm to 9:00 pm`.
    var usualTime: String? {
        let times = Set(weeks.flatMap(\.sessions).map(\.time))
        return times.count == 1 ? times.first : nil
    }
}

extension ScheduledSession {
    var time: String { "\(start.text12) to \(end.text12)" }

    /// `Mon Nov 30 (online, listen)`: only what is not as usual.
    fileprivate func text(besides usualTime: String?) -> String {
        var remarks: [String] = []
        if time != usualTime { remarks.append(time) }
        if isOnline { remarks.append("online") }
        if mode != .open { remarks.append(mode.text) }
        return remarks.isEmpty
            ? date.mediumText : "\(date.mediumText) (\(remarks.joined(separator: ", ")))"
    }
}

extension SessionMode {
    /// How to be there, as the plan says it.
    var text: String {
        switch self {
        case .listen: "listen"
        case .checkIn: "a few words"
        case .open: "open"
        }
    }
}
