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
    public internal(set) var possible: CaseSet {
        get { CaseSet(possibleNode, in: self) }
        set { possibleNode = newValue.node }
    }

    let variables: [CaseVariable]
    let axes: [CaseAxis]
    let store: DiagramStore
    let limits: [CaseLimit]
    var possibleNode = DiagramStore.all

    /// Enough for packs of some hundred rules; about 100 MB when all of it is used.
    public static let usualBudget = 2_000_000

    /// Makes the space of a model's answers and facts, with the cases that its limits leave.
    ///
    /// - Parameters:
    ///   - model: its tables say what the space must tell apart, its limits what is possible.
    ///   - tests: conditions that the space must be able to express, besides the model's own.
    ///   - knowledge: what is known of each input already; nil: nothing.
    ///   - order: in which order the diagrams ask; it changes their size, nothing else.
    ///   - budget: the most nodes that all diagrams together may have.
    /// - Throws: ``NodeBudgetReached`` if the limits alone need more nodes than that.
    public init(
        _ model: DecisionModel, tests: [Condition] = [], knowing knowledge: [Knowledge]? = nil,
        order: VariableOrder = .usual, budget: Int = usualBudget
    ) throws(NodeBudgetReached) {
        inputs = model.inputs
        limits = model.limits
        let layout = CaseLayout(model, tests: tests, knowing: knowledge, order: order)
        variables = layout.variables
        axes = layout.axes
        store = DiagramStore(arities: layout.variables.map(\.cellCount), budget: budget)
        possibleNode = try possibleCases()
    }

    /// No case.
    public var none: CaseSet { CaseSet(DiagramStore.none, in: self) }

    /// All combinations of answers, with those that cannot come about.
    public var all: CaseSet { CaseSet(DiagramStore.all, in: self) }

    /// The most nodes that all diagrams together may have.
    public var budget: Int { store.budget }

    /// How many nodes all sets of the space have together.
    public var nodeCount: Int { store.count }
}
