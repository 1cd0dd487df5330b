internal import CivilTime
internal import Diagnostics
internal import Plans
internal import RulePacks

/// The weeks of a plan as a table.
struct WeeksView {
    private let plan: Plan
    private let visit: Visit

    init(_ plan: Plan, for visit: Visit) {
        self.plan = plan
        self.visit = visit
    }

    var shown: Shown {
        let times = Set(plan.schedule.weeks.flatMap(\.sessions).map { clock($0) })
        let usual = times.count == 1 ? times.first : nil
        let track = plan.track.map { visit.words.html($0.name.value) } ?? ""
        return [
            "any": !plan.schedule.weeks.isEmpty, "track": track, "usual": usual ?? false,
            "groups": plan.groups.map { ["name": visit.words.html($0.name.value)] as Shown },
            "rows": plan.schedule.weeks.map { html(of: $0, usual: usual) }.joined(),
            "remarks": plan.schedule.remarks.map {
                "<p class=\"hint\">\(visit.words.html($0.message))</p>"
            }.joined(),
        ]
    }

    private func html(of week: ScheduledWeek, usual: String?) -> String {
        let state = PartState.week(week, usual: usual, language: visit.texts.language)
        return visit.served.written.html(of: state) {
            visit.html("week", row(week, usual: usual))
        }
    }

    private func row(_ week: ScheduledWeek, usual: String?) -> Shown {
        [
            "number": "\(week.number)",
            "sessions": week.sessions.map { text(of: $0, usual: usual) }.joined(separator: "; "),
            "hours": Plan.hours(week.minutes),
            "review": week.reviewOn.map { visit.texts.date($0) } ?? false,
        ]
    }

    /// `Mon Nov 30 (online)`.
    private func text(of session: ScheduledSession, usual: String?) -> String {
        var remarks: [String] = []
        let time = clock(session)
        if time != usual { remarks.append(time) }
        if session.isOnline { remarks.append(visit.texts["online"]) }
        if session.mode != .open { remarks.append(visit.texts["mode_\(session.mode)"]) }
        let date = visit.texts.date(session.date)
        return remarks.isEmpty ? date : "\(date) (\(remarks.joined(separator: ", ")))"
    }

    private func clock(_ session: ScheduledSession) -> String {
        "\(session.start.text12)–\(session.end.text12)"
    }
}
