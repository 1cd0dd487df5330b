import CivilTime

/// A day on which nothing is due.
enum Day {
    static var any: CalendarDate {
        guard let day = CalendarDate(year: 2026, month: 11, day: 22) else {
            preconditionFailure("a test's date is one")
        }
        return day
    }
}
