/// The two halves of `Mon, Wed 17:00-19:00` as written: the days, and the times or `all day`.
struct WeeklyLine {
    let days: TextPart
    let times: TextPart

    init(_ part: TextPart) throws(TimeFault) {
        let (days, times) = Self.halves(of: part)
        guard !times.isEmpty else {
            // A day that is none is the likelier slip than a time that is missing.
            let line = WeeklyLine(days: part, times: times)
            _ = try line.weekdays
            throw TimeFault.noTime(part)
        }
        self.init(days: days, times: times)
    }

    private init(days: TextPart, times: TextPart) {
        self.days = days
        self.times = times
    }

    /// In the order of the week, each once; `Fri-Mon` goes past Sunday.
    var weekdays: [Weekday] {
        get throws(TimeFault) {
            var found: Set<Weekday> = []
            for item in days.split(where: { $0 == "," }) {
                found.formUnion(try Self.weekdays(of: item))
            }
            return found.sorted()
        }
    }

    /// Nil for `all day`; the end may come before the start, but is never the same.
    var clock: (start: TimeOfDay, end: TimeOfDay)? {
        get throws(TimeFault) {
            guard !Self.isAllDay(times) else { return nil }
            let ends = times.split(where: \.isDash)
            guard ends.count == 2, !ends[0].isEmpty, !ends[1].isEmpty else {
                throw TimeFault.notASpanOfTime(times)
            }
            let (start, end) = (try TimeOfDay(ends[0]), try TimeOfDay(ends[1]))
            guard start != .endOfDay else {
                throw TimeFault.startsAtEndOfDay(ends[0])
            }
            guard start != end else {
                throw TimeFault.takesNoTime(times)
            }
            return (start, end)
        }
    }

    private static func weekdays(of item: TextPart) throws(TimeFault) -> [Weekday] {
        let ends = item.split(where: \.isDash)
        guard ends.count <= 2 else { throw TimeFault.notASpanOfDays(item) }
        let first = try Weekday(ends[0])
        return ends.count == 1 ? [first] : first.days(through: try Weekday(ends[1]))
    }

    /// Times begin at the first digit, or are the last two words `all day`.
    private static func halves(of part: TextPart) -> (before: TextPart, after: TextPart) {
        let words = part.split(where: \.isSpace).filter { !$0.isEmpty }
        guard words.count >= 2, let all = words.dropLast().last,
            words.suffix(2).map({ $0.text.lowercased() }) == ["all", "day"]
        else {
            return part.cut(where: \.isDigit)
        }
        return part.cut(at: all.offset)
    }

    private static func isAllDay(_ part: TextPart) -> Bool {
        part.first?.isDigit == false
    }
}
