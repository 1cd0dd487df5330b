internal import RulePacks

extension Schedule {
    /// Where these weeks part from the policy, and the usual weeks do not, or not as far.
    func partings(beyond usual: Schedule) -> [ScheduleRemark] {
        remarks.filter { remark in
            switch remark {
            case .hoursBelowPolicy(let weeks, _, _):
                weeks.numbers.contains { (minutes(in: $0) ?? 0) < (usual.minutes(in: $0) ?? .max) }
            case .hoursAbovePolicy(let weeks, _, _):
                weeks.numbers.contains { (minutes(in: $0) ?? 0) > (usual.minutes(in: $0) ?? 0) }
            case .daysBetweenSessions(let weeks, let longest, _):
                !usual.remarks.contains { $0.covers(weeks, longest: longest) }
            default: false
            }
        }
    }

    private func minutes(in week: Int) -> Int? {
        weeks.first { $0.number == week }?.minutes
    }
}

extension ScheduleRemark {
    /// The part of the program's policy that it is about.
    var policy: Program.Policy.Key? {
        switch self {
        case .hoursBelowPolicy, .hoursAbovePolicy: .hoursPerWeek
        case .daysBetweenSessions: .daysBetweenSessions
        default: nil
        }
    }

    /// Whether it says that there are as many days between the sessions of all these weeks.
    fileprivate func covers(_ weeks: WeekNumbers, longest: Int) -> Bool {
        guard case .daysBetweenSessions(let others, let most, _) = self else { return false }
        return most >= longest && Set(others.numbers).isSuperset(of: weeks.numbers)
    }
}
