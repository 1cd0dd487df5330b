internal import CivilTime
internal import Diagnostics
internal import RulePacks

/// The steps of some options as the clinician left them.
struct ReviewedSteps {
    /// By deadline, each once.
    private(set) var steps: [PlannedStep]
    private(set) var struck: [StruckStep] = []
    /// What was to be struck and is not in the plan.
    private(set) var missing: [StepChanges.Strike] = []
    private let today: CalendarDate
    private let schedule: Schedule

    init(
        of options: [PlanOption], _ changes: StepChanges, today: CalendarDate, schedule: Schedule
    ) {
        (steps, self.today, self.schedule) = ([], today, schedule)
        steps = options.flatMap { $0.steps.map { planned($0, .rules) } }.eachOnce
        for change in changes.changed { apply(change) }
        for strike in changes.struck { apply(strike) }
        steps = (steps + changes.added.map { planned($0, .added) }).eachOnce.byDate
    }

    private func planned(_ step: Step, _ origin: PlannedStep.Origin) -> PlannedStep {
        PlannedStep(
            what: step.what.value,
            client: step.client?.value ?? (step.who == .client ? step.what.value : nil),
            who: step.who, by: step.by, date: schedule.date(of: step.by, today: today),
            origin: origin)
    }

    /// A step that is not in the plan any more leaves what should stand in its place.
    private mutating func apply(_ change: StepChanges.Change) {
        let places = steps.indices.filter { steps[$0].isMeant(by: change.target) }
        if places.isEmpty { steps.append(planned(change.step, .added)) }
        for place in places {
            let changed = planned(change.step, .changed(from: steps[place].what))
            if changed.asWritten != steps[place].asWritten { steps[place] = changed }
        }
    }

    private mutating func apply(_ strike: StepChanges.Strike) {
        let meant = steps.filter { $0.isMeant(by: strike.target) }
        if meant.isEmpty { missing.append(strike) }
        struck += meant.map { StruckStep(step: $0, because: strike.because) }
        steps.removeAll { $0.isMeant(by: strike.target) }
    }
}

extension PlannedStep {
    /// Only steps of the rules can be meant.
    fileprivate func isMeant(by target: StepChanges.Target) -> Bool {
        origin == .rules && what == target.what && by == target.due ?? by
    }

    /// The same step, whoever it comes from.
    fileprivate var asWritten: PlannedStep {
        var step = self
        step.origin = .rules
        return step
    }
}

extension [PlannedStep] {
    fileprivate var eachOnce: [PlannedStep] {
        var seen: Set<PlannedStep> = []
        return filter { seen.insert($0.asWritten).inserted }
    }

    fileprivate var byDate: [PlannedStep] {
        enumerated().sorted { ($0.element.by, $0.offset) < ($1.element.by, $1.offset) }
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
