extension TimeOfDay {
    /// Reads `00:00` to `24:00`; spaces around it are fine.
    ///
    /// An hour of one digit is a fault, because `6:00` means the evening to many who write it.
    public static func read(_ text: String) -> Result<TimeOfDay, TimeFault> {
        Result { () throws(TimeFault) in try TimeOfDay(TextPart(text).trimmed) }
    }

    init(_ part: TextPart) throws(TimeFault) {
        let fields = part.split { $0 == ":" }
        guard fields.count == 2, let hour = fields[0].number, fields[0].length <= 2,
            let minute = fields[1].number(digits: 2),
            let time = TimeOfDay(hour: hour, minute: minute)
        else {
            throw Self.fault(of: part)
        }
        guard fields[0].length == 2 else {
            let evening = hour == 0 ? nil : TimeOfDay(hour: hour + 12, minute: minute)
            throw TimeFault.oneDigitHour(part, write: time, orInTheEvening: evening)
        }
        self = time
    }

    private static func fault(of part: TextPart) -> TimeFault {
        guard let time = TimeOfDay(twelveHour: part) else {
            return .notATime(part)
        }
        return .twelveHourTime(part, write: time)
    }

    /// `6pm`, `6:30 PM`, `6 p.m.`; nil for anything else.
    private init?(twelveHour part: TextPart) {
        guard part.length <= 12 else { return nil }
        let (clock, half) = part.cut { $0.properties.isAlphabetic }
        let letters = half.text.lowercased().filter { $0 != "." && $0 != " " }
        let fields = clock.split { $0 == ":" }
        guard letters == "am" || letters == "pm", fields.count <= 2,
            let hour = fields[0].number, (1...12).contains(hour),
            let minute = fields.count == 1 ? 0 : fields[1].number(digits: 2)
        else { return nil }
        self.init(hour: hour % 12 + (letters == "pm" ? 12 : 0), minute: minute)
    }
}
