extension Weekday {
    /// Reads `Mon` or `Monday`, in capitals or not.
    public static func read(_ text: String) -> Result<Weekday, TimeFault> {
        Result { () throws(TimeFault) in try Weekday(TextPart(text).trimmed) }
    }

    init(_ part: TextPart) throws(TimeFault) {
        guard !part.isEmpty else { throw TimeFault.missingDay(at: part) }
        let word = part.text.lowercased()
        let day = Self.allCases.first {
            word == $0.name.lowercased() || word == $0.abbreviation.lowercased()
        }
        guard let day else { throw TimeFault.notADay(part) }
        self = day
    }

    /// The day after; Monday after Sunday.
    public var next: Weekday { Weekday(rawValue: rawValue + 1) ?? .monday }

    /// The days from this one on up to the last, past Sunday if need be.
    func days(through last: Weekday) -> [Weekday] {
        var days = [self]
        var day = self
        while day != last {
            day = day.next
            days.append(day)
        }
        return days
    }
}
