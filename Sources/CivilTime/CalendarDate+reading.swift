extension CalendarDate {
    /// Reads `2026-11-22`; spaces around it are fine.
    public static func read(_ text: String) -> Result<CalendarDate, TimeFault> {
        Result { () throws(TimeFault) in try CalendarDate(TextPart(text).trimmed) }
    }

    private init(_ part: TextPart) throws(TimeFault) {
        let fields = part.split(where: \.isDash)
        guard fields.count == 3, let year = fields[0].number(digits: 4),
            let month = fields[1].number(digits: 2), let day = fields[2].number(digits: 2)
        else {
            throw TimeFault.notADate(part, write: Self.padded(fields))
        }
        guard Self.years.contains(year) else {
            throw TimeFault.yearOutsideCalendar(fields[0])
        }
        guard (1...12).contains(month) else {
            throw TimeFault.notAMonth(fields[1])
        }
        guard let date = CalendarDate(year: year, month: month, day: day) else {
            let name = "\(Self.monthNames[month - 1]) \(year)"
            let days = Self.days(inMonth: month, of: year)
            throw TimeFault.noSuchDay(fields[2], in: name, of: days)
        }
        self = date
    }

    /// `2026-01-05` for the fields of `2026-1-5`; nil unless the order is plain.
    private static func padded(_ fields: [TextPart]) -> String? {
        guard fields.count == 3, let year = fields[0].number(digits: 4),
            let month = fields[1].number, let day = fields[2].number
        else { return nil }
        return CalendarDate(year: year, month: month, day: day)?.isoText
    }
}
