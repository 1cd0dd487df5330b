package import ArgumentParser
package import CivilTime
internal import FoundationEssentials

/// The plan's date, the only thing that is ever read from the clock.
package struct TodayOption: ParsableArguments {
    @Option(
        name: .long,
        help: ArgumentHelp(
            "The plan's date, such as 2026-11-22; without it, today.", valueName: "date"),
        transform: { text in
            switch CalendarDate.read(text) {
            case .success(let date): return date
            case .failure(let fault): throw ValidationError(fault.message)
            }
        })
    package var today: CalendarDate?

    package init() {}

    package var date: CalendarDate {
        today ?? CalendarDate.onTheClock
    }
}

extension CalendarDate {
    fileprivate static var onTheClock: CalendarDate {
        let parts = Calendar(identifier: .gregorian).dateComponents(
            [.year, .month, .day], from: Date())
        guard let year = parts.year, let month = parts.month, let day = parts.day,
            let date = CalendarDate(year: year, month: month, day: day)
        else { preconditionFailure("the clock shows a day of this calendar") }
        return date
    }
}
