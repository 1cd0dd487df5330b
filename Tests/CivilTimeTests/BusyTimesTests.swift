import CivilTime
import Testing

@Suite("Busy times")
struct BusyTimesTests {
    @Test(
        "meet the sessions that they overlap",
        arguments: [
            ("Mon-Fri 08:00-16:30", "Mon 09:00-12:00", "Mon 08:00-16:30"),
            ("Mon-Fri 08:00-16:30", "Fri 16:00-19:00", "Fri 08:00-16:30"),
            ("Mon-Fri 08:00-16:30", "Mon 16:30-19:00", nil),
            ("Mon-Fri 08:00-16:30", "Sat 09:00-12:00", nil),
            ("Sat all day", "Sat 00:00-00:30", "Sat 00:00-24:00"),
            ("Fri-Mon 10:00-11:00", "Sun 09:00-12:00", "Sun 10:00-11:00"),
            ("Fri-Mon 10:00-11:00", "Tue 09:00-12:00", nil),
            ("Fri 22:00-06:00", "Sat 05:00-08:00", "Sat 00:00-06:00"),
            ("Sun 22:00-06:00", "Mon 05:00-08:00", "Mon 00:00-06:00"),
            ("Fri 22:00-06:00", "Fri 05:00-08:00", nil),
        ] as [(String, String, String?)])
    func meeting(line: String, session: String, busy: String?) throws {
        let times = try BusyTimes.read(line).get()
        let span = try WeeklySpan.read(session).get()
        #expect(times.busySpan(meeting: span)?.text == busy)
        #expect(times.meets(span) == (busy != nil))
    }

    @Test("are the same however they are listed")
    func union() throws {
        let one = try BusyTimes.read("Mon, Wed 17:00-19:00").get()
        let other = try BusyTimes.read("Tue-Thu 17:00-19:00").get()
        #expect(one.union(other) == other.union(one))
        #expect(one.union(other) == (try BusyTimes.read("Mon-Thu 17:00-19:00").get()))
        #expect(one.union(.none) == one)
        #expect(BusyTimes.none.isEmpty)
    }

    @Test("name the first of several that a session meets")
    func first() throws {
        let hours = try ["Mon 11:00-13:00", "Mon 08:00-10:00"].map {
            try WeeklyHours.read($0).get()
        }
        let span = try WeeklySpan.read("Mon 09:00-12:00").get()
        #expect(BusyTimes(hours).busySpan(meeting: span)?.text == "Mon 08:00-10:00")
    }
}
