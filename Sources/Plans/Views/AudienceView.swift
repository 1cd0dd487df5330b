internal import RulePacks

/// The parts of a plan that an audience may see.
struct AudienceView {
    let heard: [HeardAnswer]
    let decisions: [PlannedDecision]
    let openQuestions: [OpenQuestion]
    let groups: [Program.Group]
    let steps: [PlannedStep]
    let cannotBeScheduled: [String]

    init(_ plan: Plan, for audience: Audience) {
        let remarks = plan.schedule.remarks.filter { !$0.isAboutPolicy }.map(\.message)
        switch audience {
        case .clinician:
            heard = plan.heard
            decisions = plan.decisions
            openQuestions = plan.openQuestions
            groups = plan.groups
            steps = plan.steps
            cannotBeScheduled = remarks
        case .client:
            heard = plan.heard.filter { $0.part != .safety }
            decisions = plan.decisions.filter { [.plan, .firstSteps, .staying].contains($0.part) }
            openQuestions = []
            groups = plan.groups
            steps = plan.clientSteps
            cannotBeScheduled = remarks
        case .frontDesk:
            (heard, decisions, openQuestions, groups, steps) = ([], [], [], [], [])
            cannotBeScheduled = []
        }
    }
}
