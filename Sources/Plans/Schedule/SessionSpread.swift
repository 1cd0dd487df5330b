import CivilTime

/// Chooses which of the free sessions a week has when it has fewer than all of them.
///
/// The rule, one line after the other, each only where those before leave a choice:
/// 1. sessions on as many different days as possible;
/// 2. the smallest number of days from one session day to the next, around the weekend too, as
///    large as possible;
/// 3. the most sessions in common with the week before, so that a week with more sessions keeps
///    the familiar ones;
/// 4. the earliest sessions in the week.
///
/// Of Monday, Wednesday and Friday one session is Monday, two are Monday and Friday.
struct SessionSpread {
    /// The sessions of each day that has any, in the order of the week.
    private let days: [[WeeklySpan]]

    init(_ free: [WeeklySpan]) {
        days = Weekday.allCases
            .map { day in free.filter { $0.weekday == day }.sorted() }
            .filter { !$0.isEmpty }
    }

    private var sessionCount: Int { days.reduce(0) { $0 + $1.count } }

    /// All of them if there are no more than `count`; cost at most 127 sets of days.
    func sessions(_ count: Int, keeping familiar: [WeeklySpan]) -> [WeeklySpan] {
        guard count > 0 else { return [] }
        guard count < sessionCount else { return days.flatMap(\.self) }
        return count <= days.count
            ? onePerDay(count, keeping: Set(familiar)) : everyDay(count, keeping: Set(familiar))
    }

    private func onePerDay(_ count: Int, keeping familiar: Set<WeeklySpan>) -> [WeeklySpan] {
        let best = days.compactMap { sessions in
            sessions.first(where: familiar.contains) ?? sessions.first
        }
        let choices = (0..<(1 << best.count)).filter { $0.nonzeroBitCount == count }
            .map { set in
                Choice(best.indices.filter { set & (1 << $0) != 0 }.map { best[$0] }, familiar)
            }
        return choices.max()?.sessions ?? []
    }

    /// Leaves out what is unfamiliar first, later sessions first, but never a day's only one.
    private func everyDay(_ count: Int, keeping familiar: Set<WeeklySpan>) -> [WeeklySpan] {
        let all = days.flatMap(\.self)
        var surplus = all.count - count
        var left = days.map(\.count)
        var dropped: Set<WeeklySpan> = []
        let order =
            all.reversed().filter { !familiar.contains($0) }
            + all.reversed().filter(familiar.contains)
        for session in order where surplus > 0 {
            guard let day = days.firstIndex(where: { $0[0].weekday == session.weekday }),
                left[day] > 1
            else { continue }
            left[day] -= 1
            surplus -= 1
            dropped.insert(session)
        }
        return all.filter { !dropped.contains($0) }
    }
}
