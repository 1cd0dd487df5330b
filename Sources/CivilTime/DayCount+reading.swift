extension DayCount {
    /// Reads `3 weeks`, `45 days`, `2 months` (60 days), `1 year` (365 days), `0 days`.
    public static func read(_ text: String) -> Result<DayCount, TimeFault> {
        Result { () throws(TimeFault) in try DayCount(TextPart(text).trimmed) }
    }

    private init(_ part: TextPart) throws(TimeFault) {
        guard part.first?.isDash != true else { throw Self.faultBelowZero(part) }
        let (number, word) = part.cut { !$0.isDigit && $0 != "." }
        guard !number.isEmpty else { throw TimeFault.notALength(part) }
        guard number.split(where: { $0 == "." }).count == 1 else {
            throw TimeFault.notWhole(number)
        }
        guard let count = number.number else { throw TimeFault.tooLong(part) }
        guard !word.isEmpty else { throw TimeFault.noUnit(part, count: count) }
        guard let unit = Unit(word.text) else {
            let near = Unit.nearest(to: word.text)?.plural
            throw TimeFault.notAUnit(word, in: part, near: near)
        }
        guard let length = DayCount(days: count * unit.days) else {
            throw TimeFault.tooLong(part)
        }
        self = length
    }

    private static func faultBelowZero(_ part: TextPart) -> TimeFault {
        let rest = part.cut(where: { !$0.isDash }).after
        return rest.first?.isDigit == true ? .belowZero(part) : .notALength(part)
    }
}
