internal import CivilTime
internal import DecisionTables
internal import Diagnostics
internal import OrderedCollections
internal import RulePacks

extension Plan {
    /// What the options ask the clinician to confirm, and where the weeks part from the policy, if
    /// no objection says so.
    static func checks(
        of decisions: [PlannedDecision], _ schedule: Schedule, besides objections: [Objection]
    ) -> [String] {
        let asked = decisions.flatMap { $0.options.flatMap { $0.checks.map(\.value) } }
        let said = objections.filter { $0.kind == .policy }.map(\.message)
        let policy = schedule.remarks.filter(\.isAboutPolicy).map(\.message)
            .filter { !said.contains($0) }
        let days = schedule.weeks.compactMap { $0.reviewOn?.mediumText }
        let reviews = days.isEmpty ? [] : ["Look at the pace together on \(listed(days))."]
        var seen: Set<String> = []
        return (asked + policy + reviews).filter { seen.insert($0).inserted }
    }

    /// What the reader should know about the draft itself.
    static func notices(
        _ decisions: [PlannedDecision], _ asked: AskedCase, _ pack: RulePack, _ today: CalendarDate
    ) -> [String] {
        var notices = asked.setAside.compactMap { answer in
            pack.questions[answer.question].map {
                "The answer to “\($0.ask.value)” was set aside: with these answers the question is not asked."
            }
        }
        for (decision, written) in zip(decisions, pack.decisions.values)
        where decision.options.isEmpty && decision.verdict == nil
            && (written.hitPolicy != .collect || written.needsResult)
        {
            notices.append(
                "No rule of “\(decision.title)” covers these answers; decide it together.")
        }
        let unsure = decisions.filter { !$0.isExact }.map { "“\($0.title)”" }
        if !unsure.isEmpty {
            notices.append(
                "\(listed(unsure)) may be settled already; the rules are too entangled to tell."
            )
        }
        if let reviewBy = pack.info.reviewBy?.value, reviewBy < today {
            notices.append(
                "The rules behind this draft were to be reviewed by \(reviewBy.longText).")
        }
        return notices
    }

    /// What was to be struck and is not there.
    static func notices(on missing: [StepChanges.Strike]) -> [String] {
        missing.map {
            "The step “\($0.target.what)” is not in this plan any more, so there is nothing to strike."
        }
    }
}

extension ScheduleRemark {
    /// Whether it is for the clinician to confirm; all others say what could not be had.
    var isAboutPolicy: Bool { policy != nil }
}
