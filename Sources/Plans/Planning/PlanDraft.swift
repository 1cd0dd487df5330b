internal import CivilTime
internal import RulePacks

/// What a plan is drafted from.
struct PlanDraft {
    let answers: Answers
    let pack: RulePack
    let today: CalendarDate

    func effects(of options: [PlanOption]) -> ChosenEffects {
        ChosenEffects(options, in: pack.program)
    }

    /// The weeks that some options make of it.
    func schedule(of options: [PlanOption]) -> Schedule {
        Schedule(
            ScheduleRequest(
                effects(of: options), answers: answers, today: today, program: pack.program))
    }
}
