public import CivilTime
public import DecisionTables
internal import Diagnostics
internal import OrderedCollections
public import RulePacks

extension Plan {
    /// Drafts a plan: answers → case → decisions → schedule → steps, checks and open questions.
    ///
    /// The same answers, pack and date give the same plan. Any answers give one, none at all too.
    ///
    /// - Parameters:
    ///   - answers: what was said.
    ///   - pack: whose rules decide.
    ///   - today: the plan's date.
    ///   - budget: the most nodes of diagrams to find out what is settled; past it a notice says so.
    public init(
        _ answers: Answers, by pack: RulePack, today: CalendarDate,
        budget: Int = Openness.usualBudget
    ) {
        let asked = pack.asked(answers)
        let outcomes = pack.compiled.outcomes(of: asked.values)
        let openness = Openness(of: answers, asked, by: pack, budget: budget)

        self.pack = PackName(
            name: pack.info.name.value, version: pack.info.version.value,
            fingerprint: pack.fingerprint, reviewedBy: pack.info.reviewedBy?.value,
            reviewedOn: pack.info.reviewedOn?.value)
        program = pack.program
        label = answers.label?.value
        self.today = today
        askedOn = answers.askedOn?.value
        startOn = answers.startOn?.value
        heard = answers.given.values.compactMap { answer in
            pack.questions[answer.question].map { HeardAnswer(answer, to: $0) }
        }
        let reasons = Reasons(answers, asked, outcomes, by: pack)
        decisions = pack.decisions.values.indices.map { index in
            PlannedDecision(
                index, outcome: outcomes[index], prospect: openness.prospects[index],
                reasons: reasons, by: pack)
        }
        openQuestions = openness.questions(of: answers, by: pack)

        let chosen = ChosenEffects(decisions.flatMap(\.options), in: pack.program)
        schedule = Schedule(
            ScheduleRequest(chosen, answers: answers, today: today, program: pack.program))
        schedule.remarks += chosen.fits(answers.busyTimes, in: pack.program)
        track = chosen.track
        groups = chosen.groups(besides: answers, in: pack)
        steps = PlannedStep.steps(
            of: decisions.optionsByStep, today: today, schedule: schedule)
        checks = Self.checks(of: decisions, schedule)
        notices = Self.notices(decisions, asked, pack, today) + chosen.conflicts
    }
}
