internal import Diagnostics
internal import RulePacks

extension Plan {
    /// Decisions of some parts, part after part, that came to something or that the clinician decided.
    func decisionsToSign(in parts: [Decision.Part]) -> [PlannedDecision] {
        parts.flatMap { part in
            decisions.filter { $0.part == part && ($0.verdict != nil || !$0.options.isEmpty) }
        }
    }

    /// What the clinician decided beside the plan at a glance.
    var decidedElsewhere: [PlannedDecision] {
        decisions.filter { $0.part != .plan && $0.verdict != nil }
    }
}

extension PlannedDecision {
    /// That the clinician decided, why, and what the rules come to where that is something else.
    var verdictText: String? {
        guard let verdict else { return nil }
        let how = "\(verdict.how.words) by the clinician"
        let sentence = verdict.because.map { "\(how): \($0.quotation)" } ?? "\(how)."
        guard verdict.how != .accepted else { return sentence }
        let names = byRules.map { "“\($0.name.value)”" }
        return sentence + " The rules come to \(names.isEmpty ? "nothing" : listed(names))."
    }
}

extension Verdict.How {
    fileprivate var words: String {
        switch self {
        case .accepted: "Accepted"
        case .chosen: "Chosen"
        case .declined: "Declined"
        }
    }
}
