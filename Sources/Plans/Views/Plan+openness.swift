internal import RulePacks

extension Plan {
    /// How many questions the plan suggests at the most.
    private static let mostTellingQuestions = 5

    /// In every part of the plan.
    var openDecisions: [PlannedDecision] { decisions.filter { !$0.isFirm } }

    var settledDecisions: [PlannedDecision] { decisions.filter(\.isFirm) }

    /// Decisions that no rule spoke for yet.
    var undecidedDecisions: [PlannedDecision] { decisions(in: .plan).filter(\.isUndecided) }

    var chosenDecisions: [PlannedDecision] { decisions(in: .plan).filter { !$0.isUndecided } }

    /// Decisions that a rule spoke for, and that an answer could still change.
    var changeableDecisions: [PlannedDecision] { chosenDecisions.filter { !$0.isFirm } }

    /// Whether an option says how many sessions a week to begin with; else the weeks have all.
    var hasRamp: Bool {
        decisions.flatMap(\.options).flatMap(\.effects).contains { effect in
            if case .ramp = effect { true } else { false }
        }
    }

    /// Open questions, without those that the person chose not to answer, and without those that
    /// only a safety screen or a task of the staff waits for.
    var askableQuestions: [OpenQuestion] {
        openQuestions.filter {
            !$0.preferredNotToSay && !decisionsToTalkAbout(changedBy: $0).isEmpty
        }
    }

    /// The few of them that settle most and can be put now.
    package var tellingQuestions: [OpenQuestion] {
        Array(askableQuestions.filter(\.isAsked).prefix(Self.mostTellingQuestions))
    }

    /// What an answer could change that the two of them talk about.
    func decisionsToTalkAbout(changedBy question: OpenQuestion) -> [PlannedDecision] {
        decisions.filter { decision in
            question.changes.contains { $0.decision == decision.id }
                && [.plan, .firstSteps, .staying].contains(decision.part)
        }
    }
}
