/// All the decision tables of a pack and the inputs they look at.
///
/// Inputs go by index: first the answers and facts, in the order of `inputs`, then the results of
/// the decisions, in the order of `tables`.
public struct DecisionModel: Hashable, Sendable {
    /// The answers and facts.
    public var inputs: [Input]
    public var tables: [DecisionTable]
    /// What keeps some ways of answering from coming about; evaluation is not concerned with it.
    public var limits: [CaseLimit]

    public init(inputs: [Input], tables: [DecisionTable], limits: [CaseLimit] = []) {
        self.inputs = inputs
        self.tables = tables
        self.limits = limits
    }

    /// The input that is the result of a decision.
    public func input(ofDecision decision: Int) -> Int { inputs.count + decision }

    /// The decision whose result an input is; nil for an answer or a fact.
    public func decision(ofInput input: Int) -> Int? {
        input < inputs.count ? nil : input - inputs.count
    }

    /// The answers, the facts and the decisions' results, by index.
    public var allInputs: [Input] { inputs + tables.map(\.asInput) }

    /// The decisions whose results a decision looks at, ascending.
    public func decisionsUsed(by decision: Int) -> [Int] {
        var used = Members()
        for rule in tables[decision].rules {
            rule.forEachCondition { condition in
                if let decision = self.decision(ofInput: condition.input) { used.insert(decision) }
            }
        }
        return Array(used)
    }
}
