import CivilTime
import Testing

@Suite("Times of day")
struct TimeOfDayTests {
    @Test(
        "are read and written on a clock of 24 hours and of 12",
        arguments: [
            ("00:00", 0, "12:00 am"), ("00:05", 5, "12:05 am"), ("09:00", 540, "9:00 am"),
            ("12:00", 720, "12:00 pm"), ("13:07", 787, "1:07 pm"), ("23:59", 1439, "11:59 pm"),
            ("24:00", 1440, "12:00 am"),
        ])
    func texts(text: String, minutes: Int, text12: String) throws {
        let time = try TimeOfDay.read(" \(text) ").get()
        #expect(time.minutes == minutes)
        #expect(time.text24 == text)
        #expect(time.text12 == text12)
        #expect(TimeOfDay(minutes: minutes) == time)
    }

    @Test("end at midnight", arguments: [-1, 1441, Int.min, Int.max])
    func bounds(minutes: Int) {
        #expect(TimeOfDay(minutes: minutes) == nil)
    }

    @Test(
        "do not exist past the clock",
        arguments: [(24, 1), (25, 0), (-1, 0), (9, 60), (9, -1), (Int.max, 0)])
    func clock(hour: Int, minute: Int) {
        #expect(TimeOfDay(hour: hour, minute: minute) == nil)
    }

    private static let form = "is not a time of day; write 00:00 to 24:00"

    @Test(
        "say what is wrong and where",
        arguments: [
            FaultCase("25:00", "25:00", "'25:00' \(form)"),
            FaultCase("24:01", "24:01", "'24:01' \(form)"),
            FaultCase("09:60", "09:60", "'09:60' \(form)"),
            FaultCase("09:5", "09:5", "'09:5' \(form)"),
            FaultCase("009:00", "009:00", "'009:00' \(form)"),
            FaultCase("09:00:00", "09:00:00", "'09:00:00' \(form)"),
            FaultCase("1800", "1800", "'1800' \(form)"),
            FaultCase("", "", "'' \(form)"),
            FaultCase("noon", "noon", "'noon' \(form)"),
            FaultCase("13pm", "13pm", "'13pm' \(form)"),
            FaultCase("6:60pm", "6:60pm", "'6:60pm' \(form)"),
            FaultCase(
                "99999999999999999999:00", "99999999999999999999:00",
                "'99999999999999999999:00' \(form)"),
            FaultCase(
                "6pm", "6pm", "'6pm' is a 12-hour time; write 18:00", suggestion: "18:00"),
            FaultCase(
                " 6:30 P.M.", "6:30 P.M.", "'6:30 P.M.' is a 12-hour time; write 18:30",
                suggestion: "18:30"),
            FaultCase(
                "12 am", "12 am", "'12 am' is a 12-hour time; write 00:00", suggestion: "00:00"),
            FaultCase(
                "12pm", "12pm", "'12pm' is a 12-hour time; write 12:00", suggestion: "12:00"),
            FaultCase(
                "6:00", "6:00",
                "'6:00' needs two digits for the hour; write 06:00, or 18:00 for the evening"),
            FaultCase(
                "0:30", "0:30", "'0:30' needs two digits for the hour; write 00:30",
                suggestion: "00:30"),
        ])
    func faults(fault: FaultCase) {
        fault.expect(TimeOfDay.read(fault.text))
    }
}
