import CivilTime
import Testing

@Suite("Faults of dates")
struct CalendarDateFaultTests {
    private static let form = "write year-month-day, as in 2026-11-22"

    @Test(
        "say what is wrong and where",
        arguments: [
            FaultCase("", "", "'' is not a date; \(form)"),
            FaultCase("soon", "soon", "'soon' is not a date; \(form)"),
            FaultCase(" 22/11/2026 ", "22/11/2026", "'22/11/2026' is not a date; \(form)"),
            FaultCase("11-22-2026", "11-22-2026", "'11-22-2026' is not a date; \(form)"),
            FaultCase("2026-11", "2026-11", "'2026-11' is not a date; \(form)"),
            FaultCase("-2026-11-22", "-2026-11-22", "'-2026-11-22' is not a date; \(form)"),
            FaultCase(
                "2026-11-22T09:00", "2026-11-22T09:00", "'2026-11-22T09:00' is not a date; \(form)"),
            FaultCase("٢٠٢٦-١١-٢٢", "٢٠٢٦-١١-٢٢", "'٢٠٢٦-١١-٢٢' is not a date; \(form)"),
            FaultCase(
                "2026-1-5", "2026-1-5", "'2026-1-5' is not a date; write 2026-01-05",
                suggestion: "2026-01-05"),
            FaultCase("2026-2-30", "2026-2-30", "'2026-2-30' is not a date; \(form)"),
            FaultCase(
                "1899-12-31", "1899",
                "'1899' is outside the calendar; write a year from 1900 to 2199"),
            FaultCase("2026-13-01", "13", "'13' is not a month; write 01 to 12"),
            FaultCase("2026-00-01", "00", "'00' is not a month; write 01 to 12"),
            FaultCase(
                "2026-02-30", "30", "'30' is not a day of that month; February 2026 has 28 days"),
            FaultCase(
                "é 2024-02-30", "é 2024-02-30", "'é 2024-02-30' is not a date; \(form)"),
            FaultCase(
                "  2024-02-30", "30",
                "'30' is not a day of that month; February 2024 has 29 days"),
            FaultCase(
                "2026-11-00", "00", "'00' is not a day of that month; November 2026 has 30 days"),
        ])
    func faults(fault: FaultCase) {
        fault.expect(CalendarDate.read(fault.text))
    }

    @Test("cut a long text in the message, but not in the range")
    func longTexts() {
        let text = String(repeating: "9", count: 60_000)
        let start = String(repeating: "9", count: 60)
        FaultCase(text, text, "'\(start)…' is not a date; \(Self.form)")
            .expect(CalendarDate.read(text))
    }
}
