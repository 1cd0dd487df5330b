public import DecisionTables
internal import Diagnostics
internal import OrderedCollections
public import RulePacks

/// What holds of a pack for every possible set of answers.
///
/// It is worked out over sets of cases, so nothing is sampled: what is not listed here does not
/// exist, except where ``DecisionProof/isProved`` or a promise says that it could not be proved
/// within the budget.
public struct PackProof: Sendable {
    public let pack: RulePack
    /// The most nodes that the diagrams of all decisions may have together.
    public let budget: Int
    /// By decision.
    public let decisions: [DecisionProof]
    /// By promise.
    public let promises: [PromiseProof]
    /// Options that settle the same thing in one plan.
    public let conflicts: [Conflict]
    /// The kinds of effect of which nobody knows whether two options of one plan settle them.
    public let unprovedConflicts: Bool
    /// Questions, choices and bands that change no decision.
    public let idleAnswers: [IdleAnswer]
    /// Whether an empty questionnaire leads to a next step.
    public let silenceHasNextStep: Bool
    /// In how many ways the whole questionnaire can be answered; nil: not known within the budget.
    public let caseCount: CaseCount?
    /// By decision: for how many cases each rule decides; empty unless asked for, nil where the budget
    /// was not enough.
    public let decidedCases: [DecidedCases?]
    public let duration: Duration

    /// Enough for packs of some hundred rules.
    public static let usualBudget = CaseSpace.usualBudget

    /// Proves what can be proved.
    ///
    /// - Parameters:
    ///   - pack: read without an error.
    ///   - budget: past so many nodes it ends, and says what is not proved.
    ///   - countsDecided: whether to count the cases that each rule decides, once all is proved.
    ///   - watcher: is told what comes next; what it throws ends the work.
    public init(
        _ pack: RulePack, budget: Int = usualBudget, countsDecided: Bool = false,
        watcher: (ProofStep) throws -> Void
    ) rethrows {
        let start = ContinuousClock.now
        self.pack = pack
        self.budget = budget
        let worked = try WorkedCases(of: pack, budget: budget, watcher: watcher)
        decisions = try pack.decisions.values.indices.map { decision in
            try watcher(.decision(decision))
            return DecisionProof(of: decision, in: pack, worked)
        }
        promises = try pack.promises.values.indices.map { promise in
            try watcher(.promise(promise))
            return PromiseProof(of: promise, in: pack, worked.cases)
        }
        try watcher(.answers)
        let conflicts = try? worked.cases.map { cases in try Conflict.all(in: pack, cases) }
        self.conflicts = (conflicts ?? nil) ?? []
        unprovedConflicts = (conflicts ?? nil) == nil
        idleAnswers = worked.cases.flatMap { try? IdleAnswer.all(in: pack, $0) } ?? []
        silenceHasNextStep = pack.silenceHasNextStep
        caseCount = worked.cases?.space.possible.count
        decidedCases =
            countsDecided
            ? pack.decisions.values.indices.map { DecidedCases(of: $0, worked.cases) } : []
        duration = ContinuousClock.now - start
    }

    /// Proves what can be proved, unwatched.
    public init(_ pack: RulePack, budget: Int = usualBudget, countsDecided: Bool = false) {
        self.init(pack, budget: budget, countsDecided: countsDecided, watcher: { _ in })
    }
}

/// What a proof does next, for someone who waits.
public enum ProofStep: Hashable, Sendable {
    /// The sets of cases of a decision.
    case cases(decision: Int)
    /// What follows from them.
    case decision(Int)
    case promise(Int)
    case answers
}

extension RulePack {
    fileprivate var silenceHasNextStep: Bool {
        let silence = model.inputs.map { _ in Value.unanswered }
        return zip(decisions.values, compiled.outcomes(of: silence)).contains { decision, outcome in
            outcome.options.contains { option in
                !(options[decision.options[option].value]?.steps ?? []).isEmpty
            }
        }
    }
}
