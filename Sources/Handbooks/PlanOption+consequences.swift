internal import Diagnostics
internal import Plans
internal import RulePacks

extension PlanOption {
    /// What it does to the weeks, who does what by when, and what is to be confirmed.
    var consequences: [Document.Inline] {
        let texts =
            effects.map(\.account) + steps.map(\.account) + checks.map { "Check: \($0.value)" }
        return Array(texts.map { [.text($0)] }.joined(separator: [.lineBreak]))
    }
}

extension Step {
    fileprivate var account: String { "\(who.name), by \(by.text): \(what.value)" }
}

extension Step.Person {
    fileprivate var name: String {
        switch self {
        case .client: "The person"
        case .clinician: "Clinician"
        case .staff: "Staff"
        }
    }
}

extension ScheduleEffect {
    fileprivate var account: String {
        switch self {
        case .track(let track): "Weeks on the track “\(track.value)”"
        case .ramp(let ramp): "Weeks by the ramp “\(ramp.value)”"
        case .online(let perWeek): "\(perWeek.counted("session")) a week online"
        case .firstSessions(let count, let mode):
            "In the first \(count.counted("session")): \(mode.account)"
        case .group(.same): "The group they were in"
        case .group(.another): "Another group of the track"
        }
    }
}

extension ScheduleEffect.ParticipationMode {
    fileprivate var account: String {
        switch self {
        case .listen: "listening"
        case .checkIn: "a few words"
        case .open: "as they like"
        }
    }
}
