internal import CivilTime

extension PageTexts {
    /// `Mon Nov 30`, in the language's own order.
    func date(_ date: CalendarDate) -> String {
        self(
            "date",
            [
                "weekday": self["day_\(date.weekday.abbreviation.lowercased())"],
                "month": self["month_\(date.month)"], "day": "\(date.day)",
            ])
    }
}
