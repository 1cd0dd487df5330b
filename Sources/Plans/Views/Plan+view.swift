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
        .list("own_words", of: wordsView) { $0.ownWords },
        .flag("has_carried_over") { !$0.answers(in: .carriedOver).isEmpty },
        .list("carried_over", of: answerView) { $0.answers(in: .carriedOver) },
        .list("heard_about_staying", of: answerView) { $0.answers(in: .staying) },
        .texts("preferred_not_to_say") { plan in
            plan.heard.filter { $0.said == .preferredNotToSay && $0.part != .safety }.map(\.ask)
        },
        .texts("preferred_not_to_say_about_safety") { plan in
            plan.heard.filter { $0.said == .preferredNotToSay && $0.part == .safety }.map(\.ask)
        },

        .list("decisions", of: decisionView) { $0.decisions(in: .plan) },
        .list("staying", of: decisionView) { $0.decisions(in: .staying) },
        .list("records", of: decisionView) { $0.decisions(in: .records) },
        .list("all_decisions", of: decisionView) { $0.decisions },

        .text("track") { $0.track?.name.value },
        .list("groups", of: groupView) { $0.groups },
        .text("groups_text") { $0.groups.map(\.name.value).joined(separator: ", ") },
        .flag("has_weeks") { !$0.schedule.weeks.isEmpty },
        .text("usual_time") { $0.schedule.usualTime },
        .list("weeks", of: weekView) { plan in plan.schedule.weeks.map { ($0, plan.schedule) } },
        .list("sessions", of: sessionView) { plan in
            plan.schedule.weeks.flatMap { week in week.sessions.map { (week, $0) } }
        },
        .texts("cannot_be_scheduled") { plan in
            plan.schedule.remarks.filter { !$0.isAboutPolicy }.map(\.message)
        },

        .list("steps", of: stepView) { $0.steps },
        .flag("has_your_steps") { plan in plan.clientSteps.contains { $0.who == .client } },
        .list("your_steps", of: stepView) { plan in plan.clientSteps.filter { $0.who == .client } },
        .flag("has_our_steps") { plan in plan.clientSteps.contains { $0.who != .client } },
        .list("our_steps", of: stepView) { plan in plan.clientSteps.filter { $0.who != .client } },
        .flag("is_open") { !$0.openDecisions.isEmpty },
        .list("open_decisions", of: decisionView) { $0.openDecisions },
        .flag("has_open_questions") { !$0.askableQuestions.isEmpty },
        .list("open_questions", of: questionView) { plan in plan.askableQuestions.map { ($0, plan) }
        },
        .flag("has_checks") { !$0.checks.isEmpty || !$0.decisions(in: .records).isEmpty },
        .texts("checks") { $0.checks },
        .flag("has_notices") { !$0.notices.isEmpty },
        .texts("notices") { $0.notices })

    fileprivate var openDecisions: [PlannedDecision] {
        decisions.filter { !$0.isSettled && $0.part == .plan }
    }

    /// Open questions, without those that the person chose not to answer.
    fileprivate var askableQuestions: [OpenQuestion] {
        openQuestions.filter { !$0.preferredNotToSay }
    }

    /// What they said in their own words.
    fileprivate var ownWords: [(ask: String, words: String)] {
        heard.compactMap { answer in
            if case .ownWords(let words) = answer.said { (answer.ask, words) } else { nil }
        }
    }

    /// The steps of the person's own copy, without those of a safety screen.
    var clientSteps: [PlannedStep] {
        let screens = decisions(in: .firstLook).flatMap(\.options).flatMap(\.steps)
        return steps.filter { step in
            step.client != nil && !screens.contains { $0.what.value == step.what }
        }
    }

    /// Decisions of one part that came to something.
    func decisions(in part: Decision.Part) -> [PlannedDecision] {
        decisions.filter { $0.part == part && !$0.options.isEmpty }
    }

    /// What was said in one part, without what they preferred not to say.
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
