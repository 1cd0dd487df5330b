import CivilTime
import Testing

@Suite("Lengths of time")
struct DayCountTests {
    @Test(
        "are read in days, weeks, months and years",
        arguments: [
            ("0 days", 0, "0 days"), ("1 day", 1, "1 day"), ("1 days", 1, "1 day"),
            ("45 days", 45, "45 days"), ("7 days", 7, "1 week"), ("3 weeks", 21, "3 weeks"),
            ("2 months", 60, "60 days"), ("1 month", 30, "30 days"), ("1 year", 365, "1 year"),
            ("100 years", 36_500, "100 years"), ("52 weeks", 364, "52 weeks"),
            ("  5  Weeks ", 35, "5 weeks"), ("5weeks", 35, "5 weeks"), ("03 WEEKS", 21, "3 weeks"),
        ])
    func reading(text: String, days: Int, plainText: String) throws {
        let length = try DayCount.read(text).get()
        #expect(length.days == days)
        #expect(length.plainText == plainText)
    }

    @Test("read back what they write, up to 100 years")
    func roundTrip() throws {
        for days in 0...DayCount.longest {
            let length = try #require(DayCount(days: days))
            try #require(try DayCount.read(length.plainText).get() == length)
        }
    }

    @Test("end at 100 years and begin at 0", arguments: [-1, 36_501, Int.max, Int.min])
    func bounds(days: Int) {
        #expect(DayCount(days: days) == nil)
    }

    private static let form =
        "is not a length of time; "
        + "write a number and days, weeks, months or years"

    @Test(
        "say what is wrong and where",
        arguments: [
            FaultCase("", "", "'' \(form)"),
            FaultCase("a while", "a while", "'a while' \(form)"),
            FaultCase("three weeks", "three weeks", "'three weeks' \(form)"),
            FaultCase("-", "-", "'-' \(form)"),
            FaultCase("- weeks", "- weeks", "'- weeks' \(form)"),
            FaultCase(
                "3 wekes", "wekes", "'3 wekes' \(form); did you mean 'weeks'?",
                suggestion: "weeks"),
            FaultCase(
                "3 wks", "wks", "'3 wks' \(form); did you mean 'weeks'?", suggestion: "weeks"),
            FaultCase("2 mo", "mo", "'2 mo' \(form); did you mean 'months'?", suggestion: "months"),
            FaultCase("9 d", "d", "'9 d' \(form); did you mean 'days'?", suggestion: "days"),
            FaultCase(
                "1 yaer", "yaer", "'1 yaer' \(form); did you mean 'years'?", suggestion: "years"),
            FaultCase("3 fortnights", "fortnights", "'3 fortnights' \(form)"),
            FaultCase("1 year 2 months", "year 2 months", "'1 year 2 months' \(form)"),
            FaultCase("3 5 weeks", "5 weeks", "'3 5 weeks' \(form)"),
            FaultCase("3", "3", "'3' has no unit; write '3 days' or '3 weeks'"),
            FaultCase("1", "1", "'1' has no unit; write '1 day' or '1 week'"),
            FaultCase("-3 days", "-3 days", "'-3 days' is below zero; write 0 days or more"),
            FaultCase("−3 days", "−3 days", "'−3 days' is below zero; write 0 days or more"),
            FaultCase(
                " 1.5 weeks", "1.5",
                "'1.5' is not a whole number; write whole days, weeks, months or years"),
            FaultCase(
                "101 years", "101 years", "'101 years' is too long; write at most 100 years"),
            FaultCase(
                "99999999999999999999 days", "99999999999999999999 days",
                "'99999999999999999999 days' is too long; write at most 100 years"),
        ])
    func faults(fault: FaultCase) {
        fault.expect(DayCount.read(fault.text))
    }
}
