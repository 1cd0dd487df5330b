internal import DecisionTables
internal import Diagnostics
internal import OrderedCollections
internal import RulePacks

extension PlannedDecision {
    init(
        _ index: Int, of decided: DecidedCase, prospect: Prospect, reasons: Reasons,
        for draft: PlanDraft
    ) {
        let decision = draft.pack.decisions.values[index]
        func options(_ indices: [Int]) -> [PlanOption] {
            indices.compactMap { draft.pack.options[decision.options[$0].value] }
        }
        id = decision.id.value
        title = decision.title.value
        part = decision.part
        let held = decided.outcomes[index].options
        let result = decided.byRules[index].options
        self.options = options(held)
        byRules = result == held ? self.options : options(result)
        verdict = draft.answers.review.decided[decision.id.value].map {
            Verdict($0, besides: result.map { decision.options[$0].value })
        }
        self.reasons = reasons.reasons(of: index)
        isSettled = prospect.isSettled
        isExact = prospect.isExact
        possible =
            prospect.possible == held ? self.options : options(prospect.possible)
    }
}

extension Verdict {
    init(_ decided: Decided, besides byRules: [ID]) {
        let isAccepted = Set(decided.options) == Set(byRules)
        how = isAccepted ? .accepted : decided.options.isEmpty ? .declined : .chosen
        because = decided.because
    }
}
