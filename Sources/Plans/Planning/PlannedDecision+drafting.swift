internal import DecisionTables
internal import Diagnostics
internal import OrderedCollections
internal import RulePacks

extension PlannedDecision {
    init(
        _ index: Int, outcome: Outcome, prospect: Prospect, reasons: Reasons, by pack: RulePack
    ) {
        let decision = pack.decisions.values[index]
        func options(_ indices: [Int]) -> [PlanOption] {
            indices.compactMap { pack.options[decision.options[$0].value] }
        }
        id = decision.id.value
        title = decision.title.value
        part = decision.part
        self.options = options(outcome.options)
        self.reasons = reasons.reasons(of: index)
        isSettled = prospect.isSettled
        isExact = prospect.isExact
        possible =
            prospect.possible == outcome.options ? self.options : options(prospect.possible)
    }
}
