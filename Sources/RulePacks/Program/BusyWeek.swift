public import CivilTime

/// What busy times can leave free of a week: how many sessions of each track.
///
/// Tracks may meet at the same time, so not every combination of numbers is possible. The week is
/// cut where some session starts or ends; each piece is busy or free.
///
///     morning   |-------|
///     midday        |-------|
///     pieces    | 1 | 2 | 3 |     2 busy: neither is free; 1 busy: midday is
public struct BusyWeek: Sendable {
    /// Of each track, apart from each other.
    let tracks: [[WeeklySpan]]
    /// In the order of the week.
    let pieces: [Piece]
    /// What one count of each track adds to a code; nil where there are too many combinations.
    let places: [Int]?

    /// Most combinations that are followed at a time.
    public static let mostStates = 200_000

    /// Sessions that meet every week, by track; those of one track are apart.
    public init(_ tracks: [[WeeklySpan]]) {
        self.tracks = tracks
        pieces = Piece.all(of: tracks)
        places = Self.places(for: tracks.map(\.count))
    }

    /// A stretch of time within which no session starts or ends.
    struct Piece {
        var span: WeeklySpan
        /// The tracks that meet then.
        var running: [Int]
        /// Those whose session ends with it.
        var ending: [Int]
    }

    private static func places(for counts: [Int]) -> [Int]? {
        var places: [Int] = []
        var next = 1
        for count in counts {
            places.append(next)
            let (product, isTooLarge) = next.multipliedReportingOverflow(by: 2 * (count + 1))
            if isTooLarge { return nil }
            next = product
        }
        return places
    }
}

extension BusyWeek.Piece {
    fileprivate static func all(of tracks: [[WeeklySpan]]) -> [BusyWeek.Piece] {
        let sessions = tracks.flatMap { $0 }
        return Weekday.allCases.flatMap { day in
            let ofDay = sessions.filter { $0.weekday == day }
            let ends = Set(ofDay.flatMap { [$0.start, $0.end] }).sorted()
            return zip(ends, ends.dropFirst())
                .compactMap { WeeklySpan(day, from: $0, to: $1) }
                .map { BusyWeek.Piece($0, of: tracks) }
                .filter { !$0.running.isEmpty }
        }
    }

    private init(_ span: WeeklySpan, of tracks: [[WeeklySpan]]) {
        self.span = span
        running = tracks.indices.filter { tracks[$0].contains { $0.overlaps(span) } }
        ending = running.filter {
            tracks[$0].contains { $0.overlaps(span) && $0.end == span.end }
        }
    }
}

extension RulePack {
    /// The week from whose free sessions the facts are counted.
    public var busyWeek: BusyWeek { BusyWeek(facts.map(\.track.sessions)) }
}
