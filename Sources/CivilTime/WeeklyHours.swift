/// The same hours on one or more days of the week, as in `Mon-Fri 09:00-18:00`.
///
/// An end before the start is on the next day: `Fri 22:00-06:00` ends on Saturday.
public struct WeeklyHours: Hashable, Sendable {
    /// In the order of the week, each once, at least one.
    public let weekdays: [Weekday]
    public let start: TimeOfDay
    /// Never the same as the start; the end of the day is 24:00.
    public let end: TimeOfDay

    /// Reads `Mon-Fri 08:00-16:30`, `Mon, Wed 17:00-19:00`, `Fri-Mon 22:00-06:00`, `Sat all day`.
    public static func read(_ text: String) -> Result<WeeklyHours, TimeFault> {
        Result { () throws(TimeFault) in try WeeklyHours(WeeklyLine(TextPart(text).trimmed)) }
    }

    init(weekdays: [Weekday], start: TimeOfDay, end: TimeOfDay) {
        self.weekdays = weekdays
        self.start = start
        self.end = end
    }

    private init(_ line: WeeklyLine) throws(TimeFault) {
        weekdays = try line.weekdays
        let clock = try line.clock ?? (.startOfDay, .endOfDay)
        start = clock.start
        end = clock.end == .startOfDay ? .endOfDay : clock.end
    }

    /// The hours day by day, in the order of the week; those past midnight are two spans.
    public var spans: [WeeklySpan] {
        weekdays.flatMap { day in
            guard let span = WeeklySpan(day, from: start, to: end) else {
                return [
                    WeeklySpan(day, from: start, to: .endOfDay),
                    WeeklySpan(day.next, from: .startOfDay, to: end),
                ].compactMap(\.self)
            }
            return [span]
        }
        .sorted()
    }

    /// `Mon-Fri 09:00-18:00`, `Sat, Sun all day`; it reads back as the same hours.
    public var text: String {
        let isAllDay = start == .startOfDay && end == .endOfDay
        return "\(daysText) \(isAllDay ? "all day" : "\(start.text24)-\(end.text24)")"
    }

    /// `Mon-Fri`, `Sat, Sun`: three days in a row or more are folded.
    public var daysText: String {
        let runs = weekdays.reduce(into: [[Weekday]]()) { runs, day in
            if let last = runs.last?.last, last.rawValue + 1 == day.rawValue {
                runs[runs.count - 1].append(day)
            } else {
                runs.append([day])
            }
        }
        return runs.map { run in
            let names = run.map(\.abbreviation)
            return run.count < 3
                ? names.joined(separator: ", ") : "\(names[0])-\(names[run.count - 1])"
        }
        .joined(separator: ", ")
    }
}
