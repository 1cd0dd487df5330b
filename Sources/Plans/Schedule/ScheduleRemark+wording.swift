import CivilTime
internal import Diagnostics

extension ScheduleRemark {
    /// `Evening track`, also for a track that is named so already.
    static func title(_ track: String) -> String {
        track.lowercased().hasSuffix("track") ? track : track + " track"
    }

    /// How many sessions of a track fit, and each one by name.
    static func fit(
        _ track: String, free: [WeeklySpan], _ blocked: [FreeSessions.Blocked]
    ) -> String {
        let count = free.count + blocked.count
        let sessions = "of the \(count) sessions of the \(title(track))"
        let summary =
            switch free.count {
            case 0 where count == 1:
                "The one session of the \(title(track)) does not fit the times given"
            case 0: "None \(sessions) fits the times given"
            case 1: "Only 1 \(sessions) fits the times given"
            default: "Only \(free.count) \(sessions) fit the times given"
            }
        let fitting =
            free.isEmpty
            ? [] : ["\(listed(free.map(\.text))) \(free.count == 1 ? "fits" : "fit")"]
        let others = blocked.map { "\($0.session.text) meets the busy time \($0.busy.text)" }
        return summary + ": " + (fitting + others).joined(separator: "; ") + "."
    }

    /// The beginning of a sentence that ends with the policy.
    static func hours(in weeks: WeekNumbers, _ minutes: ClosedRange<Int>) -> String {
        let (least, most) = (hoursText(minutes.lowerBound), hoursText(minutes.upperBound))
        let isWhole = minutes.lowerBound % 60 == 0 && minutes.upperBound % 60 == 0
        let start = isWhole ? "\(minutes.lowerBound / 60)" : least
        let hours = least == most ? least : "\(start) to \(most)"
        return "\(weeks.capitalizedText) \(weeks.haveOrHas) \(hours); the program's policy is "
    }

    /// `3 hours`, `7 hours 30 minutes`, `50 minutes`.
    private static func hoursText(_ minutes: Int) -> String {
        let (hours, rest) = minutes.quotientAndRemainder(dividingBy: 60)
        let parts = [
            hours > 0 || rest == 0 ? hours.counted("hour") : nil,
            rest > 0 ? rest.counted("minute") : nil,
        ]
        return parts.compactMap(\.self).joined(separator: " ")
    }
}
