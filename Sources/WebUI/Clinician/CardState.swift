internal import Diagnostics
internal import Plans
internal import RulePacks

/// Everything that a card shows besides a clinician's own words.
struct CardState: Hashable {
    private let decision: ID
    private let options: [ID]
    private let byRules: [ID]
    private let possible: [ID]
    private let rules: [ID]
    private let isSettled: Bool
    private let how: Verdict.How?
    private let verdict: FormField.Verdict?
    private let language: String

    init(_ decision: PlannedDecision, verdict: FormField.Verdict?, language: String) {
        self.decision = decision.id
        options = decision.options.map(\.id.value)
        byRules = decision.byRules.map(\.id.value)
        possible = decision.possible.map(\.id.value)
        rules = decision.reasons.map(\.rule)
        isSettled = decision.isFirm
        how = decision.verdict?.how
        self.verdict = verdict
        self.language = language
    }
}
