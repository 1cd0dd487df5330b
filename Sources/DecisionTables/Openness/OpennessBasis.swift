/// What drafts have in common: where every decision comes to what, and which cases are completions.
///
/// It is worked out once, with little or nothing known; a draft then restricts the diagrams to what
/// was said, which costs a look at each node at the most. One draft at a time may do that.
final class OpennessBasis: @unchecked Sendable {
    let space: CaseSpace
    /// By decision; nil: the budget was reached.
    let results: [Results?]
    /// By question of which it is open whether it is put.
    let puttings: [Putting?]
    /// The different sets of questions that decisions go back to, each once.
    let scopes: [CompletionScope]
    /// The whole of them.
    let completions: DiagramStore.Node
    /// By decision: what it comes to where nothing was said that it goes back to, once known.
    var untouched: [OpenDecision?]
    let cells: CellPlaces
    private let mark: DiagramStore.Mark

    /// Where a decision comes to what.
    struct Results {
        /// By option.
        var resulting: [DiagramStore.Node]
        /// Where it has no result.
        var gap: DiagramStore.Node
        /// The place of its scope in ``OpennessBasis/scopes``.
        var scope: Int
    }

    /// When a question is put.
    struct Putting {
        /// The cases in which it is put, and those in which it has no answer.
        var asked: DiagramStore.Node
        var silent: DiagramStore.Node
    }

    /// Works through some decisions, while this is known.
    init(
        _ known: KnownInputs, deciding decisions: Set<Int>, order: [Int],
        variables: VariableOrder, budget: Int
    ) throws(NodeBudgetReached) {
        space = try CaseSpace(
            completing: known.model, knowing: known.knowledge, order: variables, budget: budget)
        var puttings: [Putting?] = known.model.inputs.map { _ in nil }
        for question in known.questions
        where known.knowledge[question].mayBeUnanswered && space.isVaried(question) {
            puttings[question] = Putting(
                asked: try space.node(where: known.askedWhen[question]),
                silent: try space.node(where: Condition(input: question, test: .unanswered)))
        }
        self.puttings = puttings
        var limits = CompletionLimits(known, puttings, in: space)
        completions = try limits.completions(of: Members(known.questions))

        let cases = ModelCases(known.model, in: space, order: order, only: decisions)
        var results: [Results?] = []
        for table in cases.tables {
            guard let table else {
                results.append(nil)
                continue
            }
            results.append(Results(table, scope: try limits.scope(of: table)))
        }
        self.results = results
        scopes = limits.scopes
        untouched = results.map { _ in nil }
        cells = CellPlaces(arities: space.store.arities)
        mark = space.store.mark
    }

    /// Forgets the draft, and makes room for the next one.
    func rewind() {
        space.store.rewind(to: mark)
        space.store.restriction = DiagramRestriction()
    }
}

extension OpennessBasis.Results {
    fileprivate init(_ cases: TableCases, scope: Int) {
        resulting = cases.whole.resulting.map(\.node)
        let hasGaps = cases.table.otherwise == nil && cases.table.hitPolicy != .collect
        gap = hasGaps ? cases.whole.unmatched.node : DiagramStore.none
        self.scope = scope
    }
}

extension CaseSpace {
    /// Whether a case says something about an input that another does not.
    fileprivate func isVaried(_ input: Int) -> Bool {
        switch axes[input] {
        case .known, .untested: false
        case .perhaps, .scalar, .subset: true
        }
    }
}
