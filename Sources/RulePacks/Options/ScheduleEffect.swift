public import Diagnostics

/// What an option does to the weeks of a plan.
public enum ScheduleEffect: Hashable, Sendable {
    case track(Located<ID>)
    case ramp(Located<ID>)
    /// Sessions a week that are held online.
    case online(perWeek: Int)
    case firstSessions(count: Int, mode: ParticipationMode)
    case group(GroupChoice)

    /// How to be there in the first sessions.
    public enum ParticipationMode: String, CaseIterable, Hashable, Sendable {
        case listen
        case checkIn = "check_in"
        case open
    }

    public enum GroupChoice: String, CaseIterable, Hashable, Sendable {
        /// The group they were in.
        case same
        /// The plan names the other groups of the chosen track.
        case another
    }
}
