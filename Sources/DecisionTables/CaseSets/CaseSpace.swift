/// All ways of answering that some tests tell apart, as one box of finitely many cases.
///
/// Tests only compare with constants, so each input's values fall into finitely many cells, and a
/// case is one cell an input (of a `choices` input: one yes or no a group of members). A space is
/// where sets of cases live; sets of different spaces do not mix. It may be used by one task at a
/// time, and keeps its memory until it and all its sets are gone.
public final class CaseSpace {
    /// The answers and facts, as in the model.
    public let inputs: [Input]
    /// Cases that can come about; every result about a model is meant relative to these.
    public private(set) var possible: CaseSet {
        get { CaseSet(possibleNode, in: self) }
        set { possibleNode = newValue.node }
    }

    let variables: [CaseVariable]
    let axes: [CaseAxis]
    /// Of each input the levels of its variables.
    let levels: [[Int]]
    let store: DiagramStore
    let limits: [CaseLimit]
    private(set) var possibleNode = DiagramStore.all

    /// Enough for packs of some hundred rules; about 140 MB when all of it is used.
    public static let usualBudget = 2_000_000

    /// Makes the space of a model's answers and facts, with the cases that its limits leave.
    ///
    /// - Parameters:
    ///   - model: its tables say what the space must tell apart, its limits what is possible.
    ///   - tests: conditions that the space must be able to express, besides the model's own.
    ///   - knowledge: what is known of each input already; nil: nothing.
    ///   - order: in which order the diagrams ask; it changes their size, nothing else.
    ///   - budget: the most nodes that all diagrams together may have.
    /// - Throws: ``NodeBudgetReached`` if the limits alone need more nodes than that, or the tests
    ///   tell more than 4,096 things apart (the inputs, and each choice of a `choices` input).
    public convenience init(
        _ model: DecisionModel, tests: [Condition] = [], knowing knowledge: [Knowledge]? = nil,
        order: VariableOrder = .usual, budget: Int = usualBudget
    ) throws(NodeBudgetReached) {
        let layout = CaseLayout(model, tests: tests, knowing: knowledge, order: order)
        try self.init(model.inputs, layout, budget: budget)
        possible = try cases(possibleIn: model)
    }

    /// Makes the space in which the completions of a model are found; all cases are possible there.
    ///
    /// A question of which nothing is said may go with any members, as no test looks at these;
    /// so the variables of one question are known apart from each other.
    convenience init(
        completing model: DecisionModel, knowing knowledge: [Knowledge], order: VariableOrder,
        budget: Int
    ) throws(NodeBudgetReached) {
        let layout = CaseLayout(model, tests: [], knowing: knowledge, order: order)
        try self.init(model.inputs, layout, budget: budget)
    }

    /// Makes one space for several models over the same inputs.
    ///
    /// Possible is what any of the models leaves possible, as far as it meets `block`. Throws
    /// ``NodeBudgetReached`` if the limits alone need more nodes than the budget has.
    public convenience init(
        joining models: [DecisionModel], within block: Block = [],
        order: VariableOrder = .usual, budget: Int = usualBudget
    ) throws(NodeBudgetReached) {
        let joined = DecisionModel(joining: models)
        let layout = CaseLayout(joined, tests: block, knowing: nil, order: order)
        try self.init(joined.inputs, layout, budget: budget)
        var cases = none
        for model in models { cases = try cases.union(self.cases(possibleIn: model)) }
        possible = try cases.intersection(self.cases(where: block))
    }

    private init(
        _ inputs: [Input], _ layout: CaseLayout, budget: Int
    ) throws(NodeBudgetReached) {
        guard layout.variables.count <= DiagramStore.mostLevels else {
            throw NodeBudgetReached(budget: budget)
        }
        self.inputs = inputs
        variables = layout.variables
        axes = layout.axes
        var levels: [[Int]] = inputs.map { _ in [] }
        for (level, variable) in layout.variables.enumerated() {
            levels[variable.input].append(level)
        }
        self.levels = levels
        limits = layout.limits
        store = DiagramStore(arities: layout.variables.map(\.cellCount), budget: budget)
    }

    /// No case.
    public var none: CaseSet { CaseSet(DiagramStore.none, in: self) }

    /// All combinations of answers, with those that cannot come about.
    public var all: CaseSet { CaseSet(DiagramStore.all, in: self) }

    /// The most nodes that all diagrams together may have.
    public var budget: Int { store.budget }

    /// How many nodes all sets of the space have together.
    public var nodeCount: Int { store.count }

    /// Does something that may need more nodes than are left; nil if it does.
    ///
    /// The nodes that it made are then forgotten, so that something else can still be done. Sets that
    /// were made in it must not be used after that.
    public func trying<Result>(_ work: () throws(NodeBudgetReached) -> Result) -> Result? {
        let mark = store.mark
        do throws(NodeBudgetReached) {
            return try work()
        } catch {
            store.forget(after: mark)
            return nil
        }
    }

    /// How many steps all operations have taken.
    package var stepCount: Int { store.steps }
}
