extension TimeFault {
    static func notATime(_ part: TextPart) -> TimeFault {
        TimeFault("\(part.quoted) is not a time of day; write 00:00 to 24:00", at: part)
    }

    static func twelveHourTime(_ part: TextPart, write time: TimeOfDay) -> TimeFault {
        TimeFault(
            "\(part.quoted) is a 12-hour time; write \(time.text24)", at: part,
            suggestion: time.text24)
    }

    /// Without a suggestion where the evening may be meant.
    static func oneDigitHour(
        _ part: TextPart, write time: TimeOfDay, orInTheEvening evening: TimeOfDay?
    ) -> TimeFault {
        let other = evening.map { ", or \($0.text24) for the evening" } ?? ""
        return TimeFault(
            "\(part.quoted) needs two digits for the hour; write \(time.text24)\(other)",
            at: part, suggestion: evening == nil ? time.text24 : nil)
    }
}
