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
        let draft = PlanDraft(answers: answers, pack: pack, today: today)
        let decided = pack.decided(answers)
        let openness = Openness(of: answers, decided.asked, by: pack, budget: budget)
        self.pack = PackName(pack)
        program = pack.program
        label = answers.label?.value
        self.today = today
        askedOn = answers.askedOn?.value
        startOn = answers.startOn?.value
        heard = answers.given.values.compactMap { answer in
            pack.questions[answer.question].map { HeardAnswer(answer, to: $0) }
        }
        let reasons = Reasons(answers, decided, by: pack)
        decisions = pack.decisions.values.indices.map { index in
            PlannedDecision(
                index, of: decided, prospect: openness.prospects[index], reasons: reasons,
                for: draft)
        }
        openQuestions = openness.questions(of: answers, by: pack)
        let options = decisions.flatMap(\.options)
        let chosen = draft.effects(of: options)
        schedule = draft.schedule(of: options)
        schedule.remarks += chosen.fits(answers.busyTimes, in: pack.program)
        track = chosen.track
        groups = chosen.groups(besides: answers, in: pack)
        let reviewed = ReviewedSteps(
            of: decisions.optionsByStep, answers.review.steps, today: today, schedule: schedule)
        steps = reviewed.steps
        struck = reviewed.struck
        objections = Objection.all(to: decided, schedule, for: draft)
        checks = Self.checks(of: decisions, schedule, besides: objections)
        notices =
            Self.notices(decisions, decided.asked, pack, today) + chosen.conflicts
            + Self.notices(on: reviewed.missing)
    }
}

extension Plan.PackName {
    fileprivate init(_ pack: RulePack) {
        name = pack.info.name.value
        version = pack.info.version.value
        fingerprint = pack.fingerprint
        reviewedBy = pack.info.reviewedBy?.value
        reviewedOn = pack.info.reviewedOn?.value
    }
}

extension [PlannedDecision] {
    /// All options, those of the safety screens last: the plan names these before everything else.
    fileprivate var optionsByStep: [PlanOption] {
        (filter { $0.part != .firstLook } + filter { $0.part == .firstLook }).flatMap(\.options)
    }
}
