import CivilTime
import Testing

@Suite("Weekly spans")
struct WeeklySpanTests {
    @Test(
        "are read however the day and the dash are written",
        arguments: [
            "Mon 09:00-12:00", "monday 09:00-12:00", "  MON 09:00–12:00 ", "Mon 09:00 - 12:00",
            "Mon09:00-12:00", "Mon\u{a0}09:00—12:00",
        ])
    func reading(text: String) throws {
        let span = try WeeklySpan.read(text).get()
        #expect(span.text == "Mon 09:00-12:00")
        #expect(span.minutes == 180)
    }

    @Test("may end at midnight")
    func midnight() throws {
        #expect(try WeeklySpan.read("Sun 21:00-24:00").get().minutes == 180)
    }

    @Test(
        "overlap when they share a minute of a day",
        arguments: [
            ("Mon 10:00-11:00", true), ("Mon 08:00-09:01", true), ("Mon 11:59-13:00", true),
            ("Mon 08:00-13:00", true), ("Mon 09:00-12:00", true), ("Mon 08:00-09:00", false),
            ("Mon 12:00-13:00", false), ("Tue 09:00-12:00", false),
        ])
    func overlaps(text: String, overlaps: Bool) throws {
        let session = try WeeklySpan.read("Mon 09:00-12:00").get()
        let other = try WeeklySpan.read(text).get()
        #expect(session.overlaps(other) == overlaps)
        #expect(other.overlaps(session) == overlaps)
    }

    @Test("are in the order of the week")
    func order() throws {
        let texts = ["Sun 09:00-10:00", "Mon 09:00-12:00", "Mon 09:00-11:00", "Mon 08:00-12:00"]
        let spans = try texts.map { try WeeklySpan.read($0).get() }
        #expect(spans.sorted().map(\.text) == texts.reversed())
    }

    private static let days = "write Mon, Tue, Wed, Thu, Fri, Sat or Sun"
    private static let span = "write a start and an end, as in"

    @Test(
        "say what is wrong and where",
        arguments: [
            FaultCase("", "", "a day is missing; \(days)"),
            FaultCase("09:00-12:00", "", "a day is missing; \(days)"),
            FaultCase("Mo 09:00-12:00", "Mo", "'Mo' is not a day; \(days)"),
            FaultCase("Mon", "Mon", "'Mon' has no time; \(span) 'Mon 09:00-12:00'"),
            FaultCase("Mon 09:00", "09:00", "'09:00' is not a span of time; \(span) 09:00-12:00"),
            FaultCase(
                "Mon 09:00-", "09:00-", "'09:00-' is not a span of time; \(span) 09:00-12:00"),
            FaultCase(
                "Mon 09:00-10:00-11:00", "09:00-10:00-11:00",
                "'09:00-10:00-11:00' is not a span of time; \(span) 09:00-12:00"),
            FaultCase(
                "Mon 09:00-25:00", "25:00", "'25:00' is not a time of day; write 00:00 to 24:00"),
            FaultCase(
                "Mon 6pm-9pm", "6pm", "'6pm' is a 12-hour time; write 18:00", suggestion: "18:00"),
            FaultCase(
                "Mon 24:00-02:00", "24:00",
                "'24:00' is the end of a day; write 00:00 of the next day as a start"),
            FaultCase(
                "Mon 22:00-02:00", "22:00-02:00",
                "'22:00-02:00' ends before it starts; a session starts and ends on one day"),
            FaultCase(
                "Mon 21:00-00:00", "00:00",
                "'21:00-00:00' ends before it starts; write 24:00 for midnight",
                suggestion: "24:00"),
            FaultCase(
                "Mon 09:00-09:00", "09:00-09:00",
                "'09:00-09:00' ends when it starts; write a later end, or 'all day'"),
            FaultCase(
                "Mon, Wed 09:00-12:00", "Mon, Wed",
                "'Mon, Wed' is more than one day; "
                    + "write each session by itself, as in 'Mon 09:00-12:00'"),
            FaultCase(
                "Mon all day", "all day",
                "'all day' is not the time of a session; \(span) 09:00-12:00"),
        ])
    func faults(fault: FaultCase) {
        fault.expect(WeeklySpan.read(fault.text))
    }
}
