import CivilTime
import Testing

@Suite("Weekdays")
struct WeekdayTests {
    @Test("are read short and in full, in capitals or not", arguments: Weekday.allCases)
    func reading(day: Weekday) throws {
        for text in [day.name, day.abbreviation, day.name.lowercased(), day.name.uppercased()] {
            #expect(try Weekday.read(" \(text) ").get() == day)
        }
    }

    @Test("follow one another in a circle")
    func next() {
        #expect(Weekday.allCases.map(\.next) == Weekday.allCases.dropFirst() + [.monday])
    }

    private static let days = "write Mon, Tue, Wed, Thu, Fri, Sat or Sun"

    @Test(
        "say what is wrong and where",
        arguments: [
            FaultCase("Mo", "Mo", "'Mo' is not a day; \(days)"),
            FaultCase(" Mondays ", "Mondays", "'Mondays' is not a day; \(days)"),
            FaultCase("  ", "", "a day is missing; \(days)"),
        ])
    func faults(fault: FaultCase) {
        fault.expect(Weekday.read(fault.text))
    }
}
