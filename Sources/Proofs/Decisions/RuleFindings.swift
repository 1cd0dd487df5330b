public import DecisionTables
internal import Diagnostics
internal import RulePacks

/// What the rules of a decision are to each other.
public struct RuleFindings: Sendable {
    /// Rules that apply to no possible case, with the conditions that no case meets together.
    public internal(set) var neverApplying: [NeverApplyingRule] = []
    /// Rules that earlier ones leave nothing to decide.
    public internal(set) var covered: [CoveredRule] = []
    /// The rules that leave nothing to `otherwise`; nil: it counts, or there is none.
    public internal(set) var coverOfOtherwise: [Int]?
    /// Options that rules lead to and no possible case does.
    public internal(set) var optionsWithoutCases: [Int] = []
    public internal(set) var redundantConditions: [RedundantCondition] = []
    public internal(set) var redundantRules: [RedundantRule] = []
    public internal(set) var mergeableRules: [MergeableRules] = []
    /// Whether everything was looked at; otherwise the budget was reached before.
    public internal(set) var isWhole = false

    public struct NeverApplyingRule: Hashable, Sendable {
        public let rule: Int
        public let contradiction: [RulePart]
    }
}

extension RuleFindings {
    init(of decision: Int, _ written: Decision, in cases: ModelCases?) {
        guard let cases, let table = cases.tables[decision] else { return }
        do {
            for rule in try table.rulesNeverApplying() {
                neverApplying.append(
                    NeverApplyingRule(
                        rule: rule,
                        contradiction: try cases.contradiction(inRule: rule, ofDecision: decision)))
            }
            covered = try table.coveredRules()
            coverOfOtherwise = try table.coverOfOtherwise()
            for option in 0..<table.table.optionCount where try table.resulting(option).isEmpty {
                optionsWithoutCases.append(option)
            }
            redundantConditions = try cases.redundantConditions(ofDecision: decision)
            redundantRules = try table.redundantRules(written.reasons)
            let redundant = Set(redundantRules.map(\.rule))
            mergeableRules = try table.mergeableRules(written.sayings).filter {
                !redundant.contains($0.first) && !redundant.contains($0.second)
            }
            isWhole = true
        } catch {
            isWhole = false
        }
    }
}

extension Decision {
    /// Why its rules lead to what they do, as a plan says it.
    fileprivate var reasons: Sayings {
        Sayings(rules: rules.map(\.because.value), otherwise: otherwise?.because.value)
    }

    /// All that its rules say besides their conditions.
    fileprivate var sayings: Sayings {
        Sayings(rules: rules.map { [$0.because.value, $0.source?.value, $0.note?.value] })
    }
}
