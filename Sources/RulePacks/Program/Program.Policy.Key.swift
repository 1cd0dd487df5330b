extension Program.Policy {
    /// What a policy can limit, as program files name it.
    public enum Key: String, CaseIterable, Sendable {
        case hoursPerWeek = "hours_per_week"
        case daysBetweenSessions = "days_between_sessions"
    }

    /// What this one limits.
    public var keys: [Key] {
        [
            hoursPerWeek.map { _ in .hoursPerWeek },
            daysBetweenSessions.map { _ in .daysBetweenSessions },
        ].compactMap(\.self)
    }
}
