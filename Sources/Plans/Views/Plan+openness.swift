internal import RulePacks

extension Plan {
    /// How many questions the plan suggests at the most.
    private static let mostTellingQuestions = 5

    var openDecisions: [PlannedDecision] { decisions(in: .plan).filter { !$0.isSettled } }

    /// Decisions that no rule spoke for yet.
    var undecidedDecisions: [PlannedDecision] { decisions(in: .plan).filter(\.isUndecided) }

    var chosenDecisions: [PlannedDecision] { decisions(in: .plan).filter { !$0.isUndecided } }

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

    /// The few questions that the most decisions wait for, in the order of the questionnaire.
    var tellingQuestions: [OpenQuestion] {
        let ranked = askableQuestions.enumerated().sorted {
            let (a, b) = (
                decisionsToTalkAbout(changedBy: $0.element).count,
                decisionsToTalkAbout(changedBy: $1.element).count
            )
            return a == b ? $0.offset < $1.offset : a > b
        }
        return ranked.prefix(Self.mostTellingQuestions).sorted { $0.offset < $1.offset }
            .map(\.element)
    }

    /// What an answer could change that the two of them talk about.
    func decisionsToTalkAbout(changedBy question: OpenQuestion) -> [PlannedDecision] {
        decisions.filter {
            question.changes.contains($0.id) && [.plan, .firstSteps, .staying].contains($0.part)
        }
    }
}
