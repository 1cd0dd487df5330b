public import DecisionTables
internal import OrderedCollections
internal import RulePacks

/// What holds of one decision for every possible set of answers.
public struct DecisionProof: Sendable {
    /// Its place in the pack.
    public let decision: Int
    public let ruleCount: Int
    /// How many questions, facts and earlier decisions its rules look at.
    public let inputCount: Int
    /// In how many ways the questions and facts behind it can be answered; nil: not known.
    public let caseCount: CaseCount?
    /// The cases without a rule, or without a result where one is needed.
    public let gaps: ProofBoxes
    /// The pairs of rules of a `unique` table that apply to the same cases.
    public let overlaps: [RuleOverlap]
    /// What its rules are to each other.
    public let rules: RuleFindings
    /// Why gaps and overlaps are not all known; nil: they are.
    public let obstacle: Obstacle?
    /// Whether the budget was enough for all that is asked about it, as far as it was enough for the
    /// decisions that it looks at.
    public let isKnown: Bool
    public let duration: Duration

    public var isProved: Bool { obstacle == nil }

    public enum Obstacle: Hashable, Sendable {
        /// Its own sets of cases took more than the budget.
        case budget
        /// It looks at this decision, which is not proved.
        case decision(Int)
    }

    /// A pair of rules that both apply to some cases.
    public struct RuleOverlap: Sendable {
        public let first: Int
        public let second: Int
        public let cases: ProofBoxes
    }
}

extension DecisionProof {
    init(of decision: Int, in pack: RulePack, _ worked: WorkedCases) {
        let start = ContinuousClock.now
        let written = pack.decisions.values[decision]
        self.decision = decision
        ruleCount = written.rules.count
        inputCount = Set(written.rules.flatMap(\.conditions.lines).map(\.input)).count
        caseCount = worked.cases.flatMap { try? $0.caseCount(behindDecision: decision) }
        let proved = worked.cases.flatMap { cases in
            (try? TableProof(of: decision, needsResult: written.needsResult, cases)).flatMap(\.self)
                ?? TableProof(byBoxesOf: decision, needsResult: written.needsResult, cases)
        }
        gaps = proved?.gaps ?? .none
        overlaps = proved?.overlaps ?? []
        rules = RuleFindings(of: decision, written, in: worked.cases)
        let waitsFor = pack.model.decisionsUsed(by: decision).first { used in
            worked.cases?.tables[used] == nil
        }
        obstacle = proved == nil ? waitsFor.map(Obstacle.decision) ?? .budget : nil
        isKnown = proved != nil && (rules.isWhole || waitsFor != nil)
        duration = worked.durations[decision] + (ContinuousClock.now - start)
    }
}
