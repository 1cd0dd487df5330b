/// A day of the week; weeks begin on Monday.
public enum Weekday: Int, CaseIterable, Comparable, Hashable, Sendable {
    case monday, tuesday, wednesday, thursday, friday, saturday, sunday

    /// `Mon`, as rule files and answers write it.
    public var abbreviation: String { String(name.prefix(3)) }

    public var name: String {
        switch self {
        case .monday: "Monday"
        case .tuesday: "Tuesday"
        case .wednesday: "Wednesday"
        case .thursday: "Thursday"
        case .friday: "Friday"
        case .saturday: "Saturday"
        case .sunday: "Sunday"
        }
    }

    public static func < (one: Weekday, other: Weekday) -> Bool { one.rawValue < other.rawValue }
}
