extension WeeklySpan {
    /// Reads a session, `Mon 09:00-12:00`: one day, and an end on that same day.
    public static func read(_ text: String) -> Result<WeeklySpan, TimeFault> {
        Result { () throws(TimeFault) in try WeeklySpan(WeeklyLine(TextPart(text).trimmed)) }
    }

    private init(_ line: WeeklyLine) throws(TimeFault) {
        let weekdays = try line.weekdays
        guard let weekday = weekdays.first, weekdays.count == 1 else {
            throw TimeFault.severalDays(line.days)
        }
        guard let clock = try line.clock else {
            throw TimeFault.allDaySession(line.times)
        }
        guard let span = WeeklySpan(weekday, from: clock.start, to: clock.end) else {
            throw Self.fault(of: line, endingAt: clock.end)
        }
        self = span
    }

    private static func fault(of line: WeeklyLine, endingAt end: TimeOfDay) -> TimeFault {
        guard end == .startOfDay, let written = line.times.split(where: \.isDash).last else {
            return .endsBeforeItStarts(line.times)
        }
        return .endsAtMidnight(line.times, end: written)
    }
}
