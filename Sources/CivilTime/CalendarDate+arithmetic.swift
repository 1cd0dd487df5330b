extension CalendarDate {
    /// Days since January 1, 1970; below 0 before it.
    public var dayNumber: Int {
        // Years are counted from March, so that the leap day is the last of its year.
        let marchYear = month > 2 ? year : year - 1
        let monthsSinceMarch = (month + 9) % 12
        let dayOfYear = (153 * monthsSinceMarch + 2) / 5 + day - 1
        let leapDays = marchYear / 4 - marchYear / 100 + marchYear / 400
        return 365 * marchYear + leapDays + dayOfYear - 719_468
    }

    /// Nil for a day outside the years 1900 to 2199.
    public init?(dayNumber: Int) {
        // Within these bounds nothing below can overflow.
        guard (-30_000...90_000).contains(dayNumber) else { return nil }
        let daysSinceMarch0 = dayNumber + 719_468
        let century = (4 * daysSinceMarch0 + 3) / 146_097
        let dayOfCentury = daysSinceMarch0 - 146_097 * century / 4
        let yearOfCentury = (4 * dayOfCentury + 3) / 1461
        let dayOfYear = dayOfCentury - 1461 * yearOfCentury / 4
        let monthsSinceMarch = (5 * dayOfYear + 2) / 153
        let month = monthsSinceMarch < 10 ? monthsSinceMarch + 3 : monthsSinceMarch - 9
        self.init(
            year: 100 * century + yearOfCentury + (month <= 2 ? 1 : 0),
            month: month,
            day: dayOfYear - (153 * monthsSinceMarch + 2) / 5 + 1)
    }

    /// Nil past either end of the calendar.
    public func adding(days: Int) -> CalendarDate? {
        let (number, overflow) = dayNumber.addingReportingOverflow(days)
        return overflow ? nil : CalendarDate(dayNumber: number)
    }

    /// Below 0 when the other date is earlier.
    public func days(until other: CalendarDate) -> Int { other.dayNumber - dayNumber }

    public var weekday: Weekday {
        // January 1, 1970 was a Thursday; 7,000 weeks keep the dividend above 0.
        guard let day = Weekday(rawValue: (dayNumber + 3 + 49_000) % 7) else {
            preconditionFailure("a remainder of 7 is the number of a weekday")
        }
        return day
    }

    /// The Monday on or before this day.
    public var monday: CalendarDate {
        guard let monday = adding(days: -weekday.rawValue) else {
            preconditionFailure("January 1, 1900 is a Monday, so each day has one before it")
        }
        return monday
    }
}
