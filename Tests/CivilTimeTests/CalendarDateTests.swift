import CivilTime
import Testing

@Suite("Calendar dates")
struct CalendarDateTests {
    @Test("agree with a calendar that is walked day by day, from 1900 to 2199")
    func dayByDay() throws {
        var walker = CalendarWalker()
        var previous: CalendarDate?
        for _ in 0..<109_573 {
            let date = try #require(
                CalendarDate(year: walker.year, month: walker.month, day: walker.day))
            try #require(date.dayNumber == walker.dayNumber)
            try #require(date.weekday == walker.weekday)
            try #require(CalendarDate(dayNumber: walker.dayNumber) == date)
            if let previous { try #require(previous < date && previous.adding(days: 1) == date) }
            previous = date
            walker.step()
        }
        #expect(previous?.isoText == "2199-12-31")
    }

    @Test(
        "know the weekday of days that history wrote down",
        arguments: [
            ("1900-01-01", Weekday.monday), ("1945-05-08", .tuesday), ("1969-07-20", .sunday),
            ("1970-01-01", .thursday), ("1989-11-09", .thursday), ("2000-02-29", .tuesday),
            ("2024-02-29", .thursday), ("2026-11-22", .sunday),
        ])
    func weekdays(text: String, weekday: Weekday) throws {
        #expect(try CalendarDate.read(text).get().weekday == weekday)
    }

    @Test(
        "have a leap day in the right years only",
        arguments: [
            (1900, false), (1904, true), (2000, true), (2024, true), (2026, false), (2100, false),
            (2196, true),
        ])
    func leapDays(year: Int, isLeap: Bool) {
        #expect((CalendarDate(year: year, month: 2, day: 29) != nil) == isLeap)
        #expect(CalendarDate(year: year, month: 2, day: 30) == nil)
    }

    @Test(
        "do not exist outside their months and years",
        arguments: [
            (1899, 12, 31), (2200, 1, 1), (2026, 0, 1), (2026, 13, 1), (2026, 4, 31), (2026, 1, 0),
            (2026, 1, 32), (Int.min, 1, 1), (2026, Int.max, 1), (2026, 1, Int.min),
        ])
    func impossible(year: Int, month: Int, day: Int) {
        #expect(CalendarDate(year: year, month: month, day: day) == nil)
    }

    @Test("count the days between them, both ways, over year's ends and leap days")
    func differences() throws {
        let start = try CalendarDate.read("2023-12-30").get()
        let end = try CalendarDate.read("2024-03-01").get()
        #expect(start.days(until: end) == 62)
        #expect(end.days(until: start) == -62)
        #expect(start.adding(days: 62) == end)
        #expect(end.adding(days: -62) == start)
    }

    @Test("end with the calendar", arguments: [Int.max, Int.min, 109_573, -1])
    func ends(days: Int) {
        #expect(CalendarDate(year: 1900, month: 1, day: 1)?.adding(days: days) == nil)
    }

    @Test("find the Monday of their week")
    func mondays() throws {
        for day in 23...29 {
            let date = try #require(CalendarDate(year: 2026, month: 11, day: day))
            #expect(date.monday.isoText == "2026-11-23")
        }
    }

    @Test("are written short, medium and long")
    func texts() throws {
        let date = try #require(CalendarDate(year: 2027, month: 2, day: 3))
        #expect(date.isoText == "2027-02-03")
        #expect(date.mediumText == "Wed Feb 3")
        #expect(date.longText == "Wednesday, February 3, 2027")
    }

    @Test("read back what they write", arguments: ["2026-11-22", "1900-01-01", "2199-12-31"])
    func reading(text: String) throws {
        #expect(try CalendarDate.read("  \(text)\t").get().isoText == text)
    }

    @Test("read dashes of a word processor as hyphens")
    func dashes() throws {
        #expect(try CalendarDate.read("2026–11–22").get().isoText == "2026-11-22")
    }
}

/// A calendar that knows nothing but how to go on to the next day.
private struct CalendarWalker {
    var year = 1900
    var month = 1
    var day = 1
    var dayNumber = -25_567
    var weekday = Weekday.monday

    mutating func step() {
        let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
        let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
        day += 1
        if day > lengths[month - 1] { (day, month) = (1, month + 1) }
        if month > 12 { (month, year) = (1, year + 1) }
        dayNumber += 1
        weekday = Weekday(rawValue: (weekday.rawValue + 1) % 7) ?? .monday
    }
}
