internal import DecisionTables
internal import Diagnostics
internal import OrderedCollections
internal import Plans
internal import RulePacks

/// One decision: what it comes to, why, what else it could still become, and what the clinician makes
/// of it.
struct CardView {
    private let decision: PlannedDecision
    private let fields: FormFields
    private let visit: Visit
    /// HTML; nil: it is shown when somebody asks.
    private let reasons: String?

    init(
        _ decision: PlannedDecision, _ fields: FormFields, _ visit: Visit, reasons: String? = nil
    ) {
        self.decision = decision
        self.fields = fields
        self.visit = visit
        self.reasons = reasons
    }

    private var words: PackWords { visit.words }

    /// Written once for each state that the cards of a pack were in, unless it has someone's words.
    var html: String {
        if reasons != nil || fields.text(FormField.because(decision.id)) != nil {
            return visit.html("card", shown)
        }
        let state = CardState(decision, verdict: verdict, language: visit.texts.language)
        return visit.served.written.html(of: .card(state)) { visit.html("card", shown) }
    }

    private var shown: Shown {
        [
            "id": decision.id, "title": words.html(decision.title),
            "options": decision.options.map { ["name": words.html($0.name.value)] as Shown },
            "is_empty": decision.options.isEmpty,
            "why": decision.because.map { ["text": words.html($0)] as Shown },
            "reasons": reasons ?? "", "has_reasons": reasons != nil,
            "is_settled": decision.isFirm, "possible": possible.map { ["name": $0] as Shown },
            "is_decided": decision.verdict != nil,
            "verdict": decision.verdict.map { visit.texts["verdict_\($0.how.rawValue)"] } ?? "",
            "has_possible": !possible.isEmpty, "by_rules_differ": !byRules.isEmpty,
            "by_rules": byRules.map { ["name": words.html($0.name.value)] as Shown },
            "because": fields.text(FormField.because(decision.id)) ?? "",
            "agree": verdict == .agree, "choose": verdict == .choose,
            "decline": verdict == .decline, "undecided": verdict == nil,
            "agreed": (verdict == .agree ? decision.options : decision.byRules).map(\.id.value)
                .joined(separator: " "),
            "agree_text": agreeText, "choices": choices, "is_many": isMany,
        ]
    }

    /// What the form holds: who says that they choose is not moved to another line for choosing what
    /// the rules come to.
    private var verdict: FormField.Verdict? {
        fields.text(FormField.verdict(decision.id)).flatMap(FormField.Verdict.init)
    }

    /// What else it could become.
    private var possible: [String] {
        let now = Set(decision.options.map(\.id.value))
        let others = decision.possible.filter { !now.contains($0.id.value) }
        return others.map { words.html($0.name.value) }
    }

    /// What the rules come to, where something else holds.
    private var byRules: [PlanOption] {
        decision.verdict.map { $0.how == .accepted ? [] : decision.byRules } ?? []
    }

    private var agreeText: String {
        let agreed = verdict == .agree ? decision.options : decision.byRules
        let names = agreed.map { words.html($0.name.value) }
        return names.isEmpty ? visit.texts["nothing_here"] : names.joined(separator: "; ")
    }

    private var isMany: Bool {
        visit.served.pack.decisions[decision.id]?.hitPolicy == .collect
    }

    private var choices: [Shown] {
        let pack = visit.served.pack
        let start = isMany ? decision.byRules : []
        let now = Set((verdict == .choose ? decision.options : start).map(\.id.value))
        return (pack.decisions[decision.id]?.options ?? []).compactMap { id in
            pack.options[id.value].map { option in
                [
                    "value": id.value, "name": words.html(option.name.value),
                    "on": now.contains(id.value),
                ]
            }
        }
    }
}
