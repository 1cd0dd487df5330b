/// When in the week someone cannot come.
///
/// Empty means that they were asked and every time is free; a question that was not answered is
/// no `BusyTimes` at all.
public struct BusyTimes: Hashable, Sendable {
    /// In the order of the week, each once; they may overlap.
    public let spans: [WeeklySpan]

    /// No busy times.
    public static let none = BusyTimes([WeeklySpan]())

    public init(_ spans: [WeeklySpan]) {
        self.spans = Set(spans).sorted()
    }

    public init(_ hours: [WeeklyHours]) {
        self.init(hours.flatMap(\.spans))
    }

    /// Reads one line of a list of busy times, in the form that `WeeklyHours` has.
    public static func read(_ line: String) -> Result<BusyTimes, TimeFault> {
        WeeklyHours.read(line).map { BusyTimes([$0]) }
    }

    public var isEmpty: Bool { spans.isEmpty }

    public func union(_ other: BusyTimes) -> BusyTimes { BusyTimes(spans + other.spans) }

    public func meets(_ span: WeeklySpan) -> Bool { busySpan(meeting: span) != nil }

    /// The first busy time of the week that overlaps the span.
    public func busySpan(meeting span: WeeklySpan) -> WeeklySpan? {
        spans.first { $0.overlaps(span) }
    }
}
