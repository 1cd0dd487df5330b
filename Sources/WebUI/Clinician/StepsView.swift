internal import CivilTime
internal import Diagnostics
internal import Plans
internal import RulePacks

/// The steps of a plan, each of which the clinician can write otherwise or strike.
struct StepsView {
    private let plan: Plan
    private let review: Review
    private let visit: Visit

    init(_ plan: Plan, _ review: Review, for visit: Visit) {
        self.plan = plan
        self.review = review
        self.visit = visit
    }

    var shown: [String: Any] {
        let steps = plan.steps.enumerated().map { row($1, at: $0) }
        let struck = plan.struck.enumerated().map { place, struck in
            row(struck.step, at: plan.steps.count + place, struck: struck)
        }
        return [
            "rows": steps + struck, "people": people(besides: nil),
            "deadlines": deadlines(besides: nil),
        ]
    }

    private func row(_ step: PlannedStep, at place: Int, struck: StruckStep? = nil) -> Shown {
        let before = before(step)
        var shown: Shown = [
            "place": "\(place)", "what": step.what, "text": visit.words.html(step.what),
            "who": visit.texts["who_\(step.who.rawValue)"], "by": deadline(step.by),
            "date": (step.date.map { visit.texts.date($0) } ?? "").ifSaid,
            "key": key(of: step, at: place, before: before),
            "is_added": step.origin == .added, "is_changed": before != nil,
            "people": people(besides: step.who), "deadlines": deadlines(besides: step.by),
            "client": client(of: step), "is_struck": struck != nil,
            "because": struck?.because ?? "",
        ]
        if step.origin != .added {
            shown["was"] = before?.what ?? step.what
            shown["was_client"] = before == nil ? client(of: step) : ""
            shown["was_who"] = before == nil ? step.who.rawValue : ""
            shown["was_by"] = (before.map { $0.due?.text ?? "" }) ?? step.by.text
        }
        return shown
    }

    /// The same while the step is written otherwise, so that the page can keep its place in it.
    private func key(of step: PlannedStep, at place: Int, before: StepChanges.Target?) -> String {
        if step.origin == .added {
            return "added \(plan.steps.prefix(place).count { $0.origin == .added })"
        }
        return "\(before?.what ?? step.what) \(before?.due?.text ?? step.by.text)"
    }

    /// Where their copy says it in other words.
    private func client(of step: PlannedStep) -> String {
        step.client == step.what ? "" : step.client ?? ""
    }

    /// The step of the rules that stood in its place.
    private func before(_ step: PlannedStep) -> StepChanges.Target? {
        guard case .changed(let was) = step.origin else { return nil }
        return review.steps.changed.first {
            $0.target.what == was && $0.step.what.value == step.what && $0.step.by == step.by
        }?.target ?? StepChanges.Target(what: was)
    }

    private func people(besides chosen: Step.Person?) -> [Shown] {
        [.clinician, .staff, .client].map { (person: Step.Person) in
            [
                "value": person.rawValue, "text": visit.texts["who_\(person.rawValue)"],
                "on": person == chosen,
            ]
        }
    }

    private func deadlines(besides chosen: Step.Deadline?) -> [Shown] {
        let weeks = (1...max(1, plan.program.weeks)).map(Step.Deadline.week)
        return ([.today, .checkIn, .firstGroup] + weeks).map { due in
            ["value": due.text, "text": deadline(due), "on": due == chosen]
        }
    }

    private func deadline(_ due: Step.Deadline) -> String {
        switch due {
        case .today: visit.texts["by_today"]
        case .checkIn: visit.texts["by_check_in"]
        case .firstGroup: visit.texts["by_first_group"]
        case .week(let number): visit.texts("by_week", ["number": "\(number)"])
        }
    }
}
