import CivilTime
import Testing

@Suite("Weekly hours")
struct WeeklyHoursTests {
    @Test(
        "are read and written back in one form",
        arguments: [
            ("Mon-Fri 09:00-18:00", "Mon-Fri 09:00-18:00"),
            ("monday – friday 09:00 – 18:00", "Mon-Fri 09:00-18:00"),
            ("Mon, Wed 17:00-19:00", "Mon, Wed 17:00-19:00"),
            ("wed,mon,Wed 17:00-19:00", "Mon, Wed 17:00-19:00"),
            ("Mon-Tue 17:00-19:00", "Mon, Tue 17:00-19:00"),
            ("Fri-Mon 08:00-10:00", "Mon, Fri-Sun 08:00-10:00"),
            ("Mon-Wed, Fri 08:00-10:00", "Mon-Wed, Fri 08:00-10:00"),
            ("Mon-Mon 08:00-10:00", "Mon 08:00-10:00"),
            ("Sat all day", "Sat all day"),
            ("sat, sun All  Day", "Sat, Sun all day"),
            ("Sat 00:00-24:00", "Sat all day"),
            ("Sat 00:00-00:01", "Sat 00:00-00:01"),
            ("Fri 22:00-06:00", "Fri 22:00-06:00"),
            ("Fri 22:00-00:00", "Fri 22:00-24:00"),
        ])
    func texts(text: String, expected: String) throws {
        let hours = try WeeklyHours.read(text).get()
        #expect(hours.text == expected)
        #expect(try WeeklyHours.read(hours.text).get() == hours)
    }

    @Test("read back what they write for every set of days", arguments: 1..<128)
    func everySetOfDays(mask: Int) throws {
        let days = Weekday.allCases.filter { mask & (1 << $0.rawValue) != 0 }
        let list = days.map(\.abbreviation).joined(separator: ",")
        let hours = try WeeklyHours.read("\(list) 08:00-10:00").get()
        #expect(hours.weekdays == days)
        #expect(try WeeklyHours.read(hours.text).get() == hours)
    }

    @Test(
        "are split at midnight when they end on the next day",
        arguments: [
            ("Fri 22:00-06:00", ["Fri 22:00-24:00", "Sat 00:00-06:00"]),
            ("Sun 22:00-06:00", ["Mon 00:00-06:00", "Sun 22:00-24:00"]),
            (
                "Sat-Sun 23:00-01:00",
                ["Mon 00:00-01:00", "Sat 23:00-24:00", "Sun 00:00-01:00", "Sun 23:00-24:00"]
            ),
            ("Fri 22:00-24:00", ["Fri 22:00-24:00"]),
            ("Fri-Sat all day", ["Fri 00:00-24:00", "Sat 00:00-24:00"]),
        ])
    func nights(text: String, spans: [String]) throws {
        #expect(try WeeklyHours.read(text).get().spans.map(\.text) == spans)
    }

    private static let days = "write Mon, Tue, Wed, Thu, Fri, Sat or Sun"

    @Test(
        "say what is wrong and where",
        arguments: [
            FaultCase("all day", "", "a day is missing; \(days)"),
            FaultCase("Mon- 08:00-10:00", "", "a day is missing; \(days)"),
            FaultCase("Mon,, Tue 08:00-10:00", "", "a day is missing; \(days)"),
            FaultCase("weekdays 08:00-10:00", "weekdays", "'weekdays' is not a day; \(days)"),
            FaultCase("Mon-Fry 08:00-10:00", "Fry", "'Fry' is not a day; \(days)"),
            FaultCase("Mon, Tusday all day", "Tusday", "'Tusday' is not a day; \(days)"),
            FaultCase("Mon Wed 08:00-10:00", "Mon Wed", "'Mon Wed' is not a day; \(days)"),
            FaultCase("évery day", "évery day", "'évery day' is not a day; \(days)"),
            FaultCase(
                "Mon-Wed-Fri 08:00-10:00", "Mon-Wed-Fri",
                "'Mon-Wed-Fri' is not a span of days; write 'Mon-Fri' or 'Mon, Wed, Fri'"),
            FaultCase(
                "Mon-Fri", "Mon-Fri",
                "'Mon-Fri' has no time; write a start and an end, as in 'Mon 09:00-12:00'"),
            FaultCase(
                "Mon-Fri 08:00-08:00", "08:00-08:00",
                "'08:00-08:00' ends when it starts; write a later end, or 'all day'"),
            FaultCase(
                "Mon 08:00-10:00, Tue 08:00-10:00", "08:00-10:00, Tue 08:00-10:00",
                "'08:00-10:00, Tue 08:00-10:00' is not a span of time; "
                    + "write a start and an end, as in 09:00-12:00"),
        ])
    func faults(fault: FaultCase) {
        fault.expect(WeeklyHours.read(fault.text))
    }

    @Test(
        "are refused quickly when a text is very long", arguments: ["-", ",", "Mon,", "all day "])
    func longTexts(piece: String) throws {
        let text = String(repeating: piece, count: 64 * 1024 / piece.count)
        guard case .failure(let fault) = WeeklyHours.read(text) else {
            Issue.record("a text without a time was read")
            return
        }
        #expect(fault.message.count < 200)
    }
}
