internal import CivilTime
internal import Diagnostics
internal import RulePacks

extension PlannedStep {
    /// The steps of all options by deadline, each once, with dates where the weeks give them.
    static func steps(
        of options: [PlanOption], today: CalendarDate, schedule: Schedule
    ) -> [PlannedStep] {
        var seen: Set<PlannedStep> = []
        return options.flatMap { option in
            option.steps.map { step in
                PlannedStep(
                    what: step.what.value,
                    client: step.client?.value ?? (step.who == .client ? step.what.value : nil),
                    who: step.who, by: step.by,
                    date: schedule.date(of: step.by, today: today))
            }
        }
        .filter { seen.insert($0).inserted }
        .enumerated().sorted { ($0.element.by, $0.offset) < ($1.element.by, $1.offset) }
        .map(\.element)
    }
}

extension Schedule {
    /// The day by which a step is due; nil where the weeks do not say.
    fileprivate func date(of deadline: Step.Deadline, today: CalendarDate) -> CalendarDate? {
        switch deadline {
        case .today: today
        case .checkIn: nil
        case .firstGroup: weeks.lazy.flatMap(\.sessions).first?.date
        case .week(let number): weeks.first { $0.number == number }?.sessions.last?.date
        }
    }
}

extension [PlannedDecision] {
    /// All options, those of the safety screens last: the plan names these before everything else.
    var optionsByStep: [PlanOption] {
        (filter { $0.part != .firstLook } + filter { $0.part == .firstLook }).flatMap(\.options)
    }
}
