/// A time on the clock, to the minute; 24:00 is the end of a day.
public struct TimeOfDay: Hashable, Sendable {
    /// Since midnight, 0 to 1440.
    public let minutes: Int

    public static let startOfDay = TimeOfDay(unchecked: 0)
    public static let endOfDay = TimeOfDay(unchecked: 1440)

    /// Nil outside 0 to 1440.
    public init?(minutes: Int) {
        guard (0...1440).contains(minutes) else { return nil }
        self.minutes = minutes
    }

    /// Nil for anything but 0:00 to 24:00.
    public init?(hour: Int, minute: Int) {
        guard (0...24).contains(hour), (0...59).contains(minute) else { return nil }
        self.init(minutes: 60 * hour + minute)
    }

    private init(unchecked minutes: Int) {
        self.minutes = minutes
    }

    /// `09:00`.
    public var text24: String { "\(twoDigits(minutes / 60)):\(twoDigits(minutes % 60))" }

    /// `9:00 am`; noon is `12:00 pm`, midnight `12:00 am`.
    public var text12: String {
        let hour = minutes / 60 % 12
        let half = (720..<1440).contains(minutes) ? "pm" : "am"
        return "\(hour == 0 ? 12 : hour):\(twoDigits(minutes % 60)) \(half)"
    }
}

extension TimeOfDay: Comparable {
    public static func < (one: TimeOfDay, other: TimeOfDay) -> Bool { one.minutes < other.minutes }
}
