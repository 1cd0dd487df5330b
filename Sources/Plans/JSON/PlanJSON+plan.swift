internal import CivilTime
internal import Diagnostics
internal import RulePacks

extension PlanJSON {
    /// What `audience` may see of a plan.
    public init(_ plan: Plan, for audience: Audience) {
        let view = AudienceView(plan, for: audience)
        pack = Pack(
            name: plan.pack.name, version: plan.pack.version, fingerprint: plan.pack.fingerprint)
        label = audience == .client ? nil : plan.label
        today = plan.today.isoText
        askedOn = audience == .frontDesk ? nil : plan.askedOn?.isoText
        startOn = plan.startOn?.isoText
        self.audience = audience.rawValue
        program = ProgramJSON(plan.program)
        heard = view.heard.map(Heard.init)
        decisions = view.decisions.map { DecisionJSON($0, for: audience) }
        openQuestions = view.openQuestions.map {
            OpenQuestionJSON(
                question: $0.question, ask: $0.ask, changes: $0.changes.map(\.decision),
                leadsTo: $0.changes.map { .init(decision: $0.decision, options: $0.options) },
                asked: $0.isAsked, preferredNotToSay: $0.preferredNotToSay)
        }
        track = plan.track?.id.value
        groups = view.groups.map { Named(id: $0.id.value, name: $0.name.value) }
        schedule = plan.schedule.weeks.map { Week($0, for: audience) }
        cannotBeScheduled = view.cannotBeScheduled
        steps = view.steps.map { StepJSON($0, for: audience) }
        if audience == .clinician {
            struck = plan.struck.isEmpty ? nil : plan.struck.map(StruckJSON.init)
            objections =
                plan.objections.isEmpty ? nil : plan.objections.map(ObjectionJSON.init)
        }
        checks = audience == .clinician ? plan.checks : []
        notices = audience == .clinician ? plan.notices : []
        basis = audience == .clinician ? plan.decisions.flatMap(Basis.all) : []
    }
}

extension PlanJSON.ProgramJSON {
    fileprivate init(_ program: Program) {
        name = program.name.value
        contact = program.contact.name?.value
        phone = program.contact.phone?.value
        email = program.contact.email?.value
        hours = program.contact.hours?.value
        crisis = program.crisis?.value
    }
}

extension PlanJSON.Heard {
    fileprivate init(_ answer: HeardAnswer) {
        question = answer.question
        ask = answer.ask
        switch answer.said {
        case .chosen(let texts): (answers, ownWords, preferredNotToSay) = (texts, nil, false)
        case .ownWords(let words): (answers, ownWords, preferredNotToSay) = ([], words, false)
        case .preferredNotToSay: (answers, ownWords, preferredNotToSay) = ([], nil, true)
        }
    }
}

extension PlanJSON.DecisionJSON {
    fileprivate init(_ planned: PlannedDecision, for audience: Audience) {
        decision = planned.id
        title = planned.title
        part = planned.part.rawValue
        options = planned.options.map(\.id.value)
        texts = planned.options.map { option in
            let text = audience == .client ? option.client ?? option.plan : option.plan
            return PlanJSON.OptionText(
                id: option.id.value, name: option.name.value, text: text.value)
        }
        rules = audience == .clinician ? planned.reasons.map(\.rule) : []
        because = audience == .clinician ? planned.reasons.map(\.because) : []
        settled = planned.isSettled
        possible = planned.possible.map(\.id.value)
        guard audience == .clinician, let verdict = planned.verdict else { return }
        byRules = planned.byRules.map(\.id.value)
        decided = PlanJSON.VerdictJSON(how: verdict.how.rawValue, because: verdict.because)
    }
}

extension PlanJSON.ObjectionJSON {
    fileprivate init(_ objection: Objection) {
        id = objection.id
        kind = objection.kind.rawValue
        message = objection.message
        overruled = objection.overruled
    }
}

extension PlanJSON.Week {
    fileprivate init(_ scheduled: ScheduledWeek, for audience: Audience) {
        week = scheduled.number
        hours = scheduled.hours
        reviewOn = audience == .frontDesk ? nil : scheduled.reviewOn?.isoText
        sessions = scheduled.sessions.map { session in
            PlanJSON.Session(
                date: session.date.isoText, start: session.start.text24, end: session.end.text24,
                online: session.isOnline,
                mode: audience == .frontDesk ? SessionMode.open.rawValue : session.mode.rawValue)
        }
    }
}

extension PlanJSON.StepJSON {
    fileprivate init(_ step: PlannedStep, for audience: Audience) {
        what = audience == .client ? step.client ?? step.what : step.what
        who = step.who.rawValue
        by = step.by.text
        date = step.date?.isoText
        guard audience == .clinician else { return }
        switch step.origin {
        case .rules: break
        case .added: origin = "added"
        case .changed(let what): (origin, was) = ("changed", what)
        }
    }
}

extension PlanJSON.StruckJSON {
    fileprivate init(_ struck: StruckStep) {
        what = struck.step.what
        who = struck.step.who.rawValue
        by = struck.step.by.text
        because = struck.because
    }
}

extension PlanJSON.Basis {
    fileprivate static func all(of decision: PlannedDecision) -> [Self] {
        decision.reasons.map { reason in
            Self(
                decision: decision.id, rule: reason.rule, file: reason.file, line: reason.line,
                because: reason.because,
                matched: reason.matched.map {
                    PlanJSON.Match(subject: $0.subject, test: $0.test, answer: $0.answer)
                },
                source: reason.source, note: reason.note)
        }
    }
}
