/// A length of time in whole days, from 0 days to 100 years.
public struct DayCount: Hashable, Sendable {
    public let days: Int

    /// 100 years of 365 days.
    public static let longest = 36_500

    /// Nil outside 0 to 36,500.
    public init?(days: Int) {
        guard (0...Self.longest).contains(days) else { return nil }
        self.days = days
    }

    /// `5 weeks`, `31 days`, `1 year`: the largest unit that leaves no rest.
    ///
    /// Months are never used, since a month that is no calendar month reads as one.
    public var plainText: String {
        let unit = [Unit.year, .week].first { days > 0 && days.isMultiple(of: $0.days) } ?? .day
        let count = days / unit.days
        return "\(count) \(count == 1 ? unit.rawValue : unit.plural)"
    }

    package enum Unit: String, CaseIterable {
        case day, week, month, year

        var days: Int {
            switch self {
            case .day: 1
            case .week: 7
            case .month: 30
            case .year: 365
            }
        }

        package var plural: String { rawValue + "s" }
    }
}

extension DayCount: Comparable {
    public static func < (one: DayCount, other: DayCount) -> Bool { one.days < other.days }
}
