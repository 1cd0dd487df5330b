extension TimeFault {
    private static let days = "Mon, Tue, Wed, Thu, Fri, Sat or Sun"
    private static let span = "write a start and an end, as in"

    static func notADay(_ part: TextPart) -> TimeFault {
        TimeFault("\(part.quoted) is not a day; write \(days)", at: part)
    }

    static func missingDay(at part: TextPart) -> TimeFault {
        TimeFault("a day is missing; write \(days)", at: part)
    }

    static func notASpanOfDays(_ part: TextPart) -> TimeFault {
        TimeFault(
            "\(part.quoted) is not a span of days; write 'Mon-Fri' or 'Mon, Wed, Fri'", at: part)
    }

    static func severalDays(_ part: TextPart) -> TimeFault {
        TimeFault(
            "\(part.quoted) is more than one day; write each session by itself, "
                + "as in 'Mon 09:00-12:00'", at: part)
    }

    static func noTime(_ part: TextPart) -> TimeFault {
        TimeFault("\(part.quoted) has no time; \(span) 'Mon 09:00-12:00'", at: part)
    }

    static func notASpanOfTime(_ part: TextPart) -> TimeFault {
        TimeFault("\(part.quoted) is not a span of time; \(span) 09:00-12:00", at: part)
    }

    static func allDaySession(_ part: TextPart) -> TimeFault {
        TimeFault("\(part.quoted) is not the time of a session; \(span) 09:00-12:00", at: part)
    }

    static func startsAtEndOfDay(_ part: TextPart) -> TimeFault {
        TimeFault(
            "\(part.quoted) is the end of a day; write 00:00 of the next day as a start", at: part)
    }

    static func takesNoTime(_ part: TextPart) -> TimeFault {
        TimeFault(
            "\(part.quoted) ends when it starts; write a later end, or 'all day'", at: part)
    }

    static func endsBeforeItStarts(_ part: TextPart) -> TimeFault {
        TimeFault(
            "\(part.quoted) ends before it starts; a session starts and ends on one day", at: part)
    }

    static func endsAtMidnight(_ part: TextPart, end: TextPart) -> TimeFault {
        TimeFault(
            "\(part.quoted) ends before it starts; write 24:00 for midnight", at: end,
            suggestion: "24:00")
    }
}
