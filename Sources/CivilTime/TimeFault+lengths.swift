extension TimeFault {
    static func notALength(_ part: TextPart) -> TimeFault {
        TimeFault(
            "\(part.quoted) is not a length of time; "
                + "write a number and days, weeks, months or years", at: part)
    }

    /// With the unit that was probably meant.
    static func notAUnit(_ unit: TextPart, in part: TextPart, near: String?) -> TimeFault {
        let meant = near.map { "; did you mean '\($0)'?" } ?? ""
        return TimeFault(notALength(part).message + meant, at: unit, suggestion: near)
    }

    static func noUnit(_ part: TextPart, count: Int) -> TimeFault {
        let plural = count == 1 ? "" : "s"
        return TimeFault(
            "\(part.quoted) has no unit; write '\(count) day\(plural)' or '\(count) week\(plural)'",
            at: part)
    }

    static func belowZero(_ part: TextPart) -> TimeFault {
        TimeFault("\(part.quoted) is below zero; write 0 days or more", at: part)
    }

    static func notWhole(_ part: TextPart) -> TimeFault {
        TimeFault(
            "\(part.quoted) is not a whole number; write whole days, weeks, months or years",
            at: part)
    }

    static func tooLong(_ part: TextPart) -> TimeFault {
        TimeFault("\(part.quoted) is too long; write at most 100 years", at: part)
    }
}
