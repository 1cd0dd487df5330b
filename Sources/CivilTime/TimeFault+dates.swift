extension TimeFault {
    /// With the same date in the right form, if there is one.
    static func notADate(_ part: TextPart, write date: String?) -> TimeFault {
        let form = date ?? "year-month-day, as in 2026-11-22"
        return TimeFault("\(part.quoted) is not a date; write \(form)", at: part, suggestion: date)
    }

    static func yearOutsideCalendar(_ part: TextPart) -> TimeFault {
        TimeFault(
            "\(part.quoted) is outside the calendar; write a year from 1900 to 2199", at: part)
    }

    static func notAMonth(_ part: TextPart) -> TimeFault {
        TimeFault("\(part.quoted) is not a month; write 01 to 12", at: part)
    }

    static func noSuchDay(_ part: TextPart, in month: String, of days: Int) -> TimeFault {
        TimeFault("\(part.quoted) is not a day of that month; \(month) has \(days) days", at: part)
    }
}
