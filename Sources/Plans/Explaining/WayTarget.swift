internal import DecisionTables
internal import Diagnostics
internal import RulePacks

/// What a decision is to come to.
enum WayTarget {
    case option(Int)
    case rule(Int)
    case otherwise

    init?(_ name: ID, of decision: RulePacks.Decision) {
        if let option = decision.options.firstIndex(where: { $0.value == name }) {
            self = .option(option)
        } else if let rule = decision.rules.firstIndex(where: { $0.id.value == name }) {
            self = .rule(rule)
        } else if name == "otherwise", decision.otherwise != nil {
            self = .otherwise
        } else {
            return nil
        }
    }

    var isOption: Bool { if case .option = self { true } else { false } }

    func isMet(by outcome: Outcome) -> Bool {
        switch self {
        case .option(let option): outcome.options.contains(option)
        case .rule(let rule): outcome.deciding.contains(rule)
        case .otherwise: outcome.usesOtherwise
        }
    }

    func cases(of table: TableCases) throws(NodeBudgetReached) -> CaseSet {
        switch self {
        case .option(let option): try table.resulting(option)
        case .rule(let rule): try table.deciding(rule)
        case .otherwise: try table.unmatched()
        }
    }

    /// The rules that make the result.
    func deciding(_ outcome: Outcome, of decision: RulePacks.Decision) -> [NearestWays.Deciding] {
        if outcome.usesOtherwise, let otherwise = decision.otherwise {
            return [.init(rule: "otherwise", because: otherwise.because.value)]
        }
        return outcome.deciding.map { decision.rules[$0] }
            .filter { rule in
                guard case .option(let option) = self else { return true }
                return rule.then.contains { $0.value == decision.options[option].value }
            }
            .map { NearestWays.Deciding(rule: $0.id.value, because: $0.because.value) }
    }
}
