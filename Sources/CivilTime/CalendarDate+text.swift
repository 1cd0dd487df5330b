extension CalendarDate {
    static let monthNames = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September",
        "October", "November", "December",
    ]

    /// `2026-11-23`.
    public var isoText: String { "\(year)-\(twoDigits(month))-\(twoDigits(day))" }

    /// `Monday, November 23, 2026`.
    public var longText: String { "\(weekday.name), \(monthName) \(day), \(year)" }

    /// `Mon Nov 23`.
    public var mediumText: String { "\(weekday.abbreviation) \(monthName.prefix(3)) \(day)" }

    private var monthName: String { Self.monthNames[month - 1] }
}

/// `07` for 7; longer numbers are left alone.
func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
