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
    init(of decision: Int, in pack: RulePack, _ worked: WorkedCases, budget: Int) {
        let start = ContinuousClock.now
        let written = pack.decisions.values[decision]
        self.decision = decision
        ruleCount = written.rules.count
        inputCount = Set(written.rules.flatMap(\.conditions.lines).map(\.input)).count
        caseCount = worked.cases.flatMap { try? $0.caseCount(behindDecision: decision) }
        let table = worked.cases.flatMap { $0.tables[decision] }
        let proved =
            (try? table.map {
                try TableProof(
                    $0, in: pack.model, of: decision, needsResult: written.needsResult)
            }).flatMap(\.self)
            ?? worked.cases.flatMap {
                TableProof(
                    byBoxesOf: decision, needsResult: written.needsResult, $0, budget: budget)
            }
        gaps = proved?.gaps ?? .none
        overlaps = proved?.overlaps ?? []
        rules = RuleFindings(of: decision, written, in: worked.cases)
        let waitsFor = pack.model.decisionsUsed(by: decision).first { used in
            worked.cases?.tables[used] == nil
        }
        obstacle =
            proved == nil ? (table == nil ? waitsFor.map(Obstacle.decision) : nil) ?? .budget : nil
        duration = worked.durations[decision] + (ContinuousClock.now - start)
    }
}
