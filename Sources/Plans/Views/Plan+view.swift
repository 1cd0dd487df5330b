internal import CivilTime
internal import Diagnostics
internal import RulePacks

extension Plan {
    /// Everything that a template may name; described for program leads in `Docs/Templates.md`.
    static let view = View<Plan>(
        .object("program", programView) { $0.program },
        .object("pack", packView) { $0.pack },
        .text("label") { $0.label },
        .text("today") { $0.today.longText },
        .text("asked_on") { $0.askedOn == $0.today ? nil : $0.askedOn?.longText },
        .text("start_on") { $0.startOn?.longText },

        .flag("safety_first") { !$0.decisions(in: .firstLook).isEmpty },
        .list("first_look", of: decisionView) { $0.decisions(in: .firstLook) },
        .flag("heard_anything") { !$0.heard.isEmpty },
        .list("heard", of: answerView) { $0.answers(in: .heard) },
        .list("heard_about_safety", of: answerView) { $0.answers(in: .safety) },
        .flag("has_heard") { !$0.answers(in: .heard).isEmpty || !$0.words(in: .heard).isEmpty },
        .list("own_words", of: wordsView) { $0.words(in: .heard) },
        .list("own_words_about_safety", of: wordsView) { $0.words(in: .safety) },
        .flag("has_carried_over") { plan in
            !plan.answers(in: .carriedOver).isEmpty || !plan.words(in: .carriedOver).isEmpty
        },
        .list("carried_over", of: answerView) { $0.answers(in: .carriedOver) },
        .list("own_words_carried_over", of: wordsView) { $0.words(in: .carriedOver) },
        .list("heard_about_staying", of: answerView) { $0.answers(in: .staying) },
        .list("own_words_about_staying", of: wordsView) { $0.words(in: .staying) },
        .flag("has_preferred_not_to_say") { !$0.preferredNotToSay.isEmpty },
        .texts("preferred_not_to_say") { $0.preferredNotToSay },
        .flag("has_preferred_not_to_say_about_safety") { !$0.leftOutAboutSafety.isEmpty },
        .texts("preferred_not_to_say_about_safety") { $0.leftOutAboutSafety },

        .list("decisions", of: decisionView) { $0.decisions(in: .plan) },
        .list("at_a_glance", of: decisionView) { $0.decisionsToSign(in: [.plan]) },
        .flag("has_decided_elsewhere") { !$0.decidedElsewhere.isEmpty },
        .list("decided_elsewhere", of: decisionView) { $0.decidedElsewhere },
        .list("sign_off", of: decisionView) {
            $0.decisionsToSign(in: [.plan, .firstSteps, .staying])
        },
        .flag("has_objections") { !$0.objections.isEmpty },
        .list("objections", of: objectionView) { $0.objections },
        .flag("has_chosen") { !$0.chosenDecisions.isEmpty },
        .list("chosen", of: decisionView) { $0.chosenDecisions },
        .flag("has_undecided") { !$0.undecidedDecisions.isEmpty },
        .list("undecided", of: decisionView) { $0.undecidedDecisions },
        .list("first_steps", of: decisionView) { $0.decisions(in: .firstSteps) },
        .list("staying", of: decisionView) { $0.decisions(in: .staying) },
        .list("records", of: decisionView) { $0.decisions(in: .records) },
        .list("all_decisions", of: decisionView) { $0.decisions },
        .list("sources", of: sourceView) { $0.sources },

        .text("track") { $0.track?.name.value },
        .list("groups", of: groupView) { $0.groups },
        .text("groups_text") { $0.groups.map(\.name.value).joined(separator: " or ") },
        .flag("has_weeks") { !$0.schedule.weeks.isEmpty },
        .flag("pace_is_open") { !$0.hasRamp },
        .text("usual_time") { $0.schedule.usualTime },
        .list("weeks", of: weekView) { plan in plan.schedule.weeks.map { ($0, plan.schedule) } },
        .list("sessions", of: sessionView) { plan in
            plan.schedule.weeks.flatMap { week in week.sessions.map { (week, $0) } }
        },
        .texts("cannot_be_scheduled") { plan in
            plan.schedule.remarks.filter { !$0.isAboutPolicy }.map(\.message)
        },

        .list("steps", of: stepView) { $0.steps },
        .list("deadlines", of: deadlineView) { $0.steps.byDeadline },
        .flag("has_struck") { !$0.struck.isEmpty },
        .list("struck", of: struckView) { $0.struck },
        .flag("has_your_steps") { plan in plan.clientSteps.contains { $0.who == .client } },
        .list("your_steps", of: stepView) { plan in plan.clientSteps.filter { $0.who == .client } },
        .list("your_deadlines", of: deadlineView) { plan in
            plan.clientSteps.filter { $0.who == .client }.byDeadline
        },
        .flag("has_our_steps") { plan in plan.clientSteps.contains { $0.who != .client } },
        .list("our_steps", of: stepView) { plan in plan.clientSteps.filter { $0.who != .client } },
        .list("our_deadlines", of: deadlineView) { plan in
            plan.clientSteps.filter { $0.who != .client }.byDeadline
        },
        .flag("is_open") { !$0.openDecisions.isEmpty },
        .list("open_decisions", of: decisionView) { $0.openDecisions },
        .flag("is_settled_in_part") { !$0.settledDecisions.isEmpty },
        .list("settled_decisions", of: decisionView) { $0.settledDecisions },
        .text("settled_text") { $0.settledDecisions.titles },
        .flag("has_together") {
            !$0.undecidedDecisions.isEmpty || !$0.changeableDecisions.isEmpty
        },
        .list("changeable", of: decisionView) { $0.changeableDecisions },
        .text("changeable_text") { $0.changeableDecisions.titles },
        .flag("has_open_questions") { !$0.askableQuestions.isEmpty },
        .list("open_questions", of: questionView) { plan in
            plan.askableQuestions.map { ($0, plan) }
        },
        .list("telling_questions", of: questionView) { plan in
            plan.tellingQuestions.map { ($0, plan) }
        },
        .text("more_questions") { plan in
            let more = plan.askableQuestions.count - plan.tellingQuestions.count
            return more == 0 ? nil : "\(more) more"
        },
        .flag("has_checks") { plan in
            let options = plan.decisions(in: .records).flatMap(\.options)
            return !plan.checks.isEmpty || options.contains { $0.steps.isEmpty }
        },
        .texts("checks") { $0.checks },
        .flag("has_notices") { !$0.notices.isEmpty },
        .texts("notices") { $0.notices })

    /// Decisions of one part that came to something.
    func decisions(in part: Decision.Part) -> [PlannedDecision] {
        decisions.filter { $0.part == part && !$0.options.isEmpty }
    }

    /// What was chosen in one part, without what they preferred not to say.
    func answers(in part: Question.Part) -> [HeardAnswer] {
        heard.filter { $0.part == part && $0.said.isChosen }
    }
}

extension HeardAnswer.Said {
    /// Whether it is told in our words.
    fileprivate var isChosen: Bool {
        if case .chosen = self { true } else { false }
    }
}
