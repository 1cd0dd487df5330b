/// An option that some completions lead to, and some do not.
struct OpenOption {
    let option: Int
    /// The completions that lead to it.
    let inside: DiagramStore.Node
    /// The variables on which it hangs, among completions, whether it results.
    let levels: Members
    /// The variables that its rules look at.
    let rules: Members
    /// By cell: whether some answer of it leads to the option and some does not, the rest being free.
    let unsettling: [Bool]

    /// Takes all cases that lead to the option, and of these the completions.
    init(
        _ option: Int, whole: DiagramStore.Node, inside: DiagramStore.Node,
        of all: DiagramStore.Node, _ basis: OpennessBasis
    ) throws(NodeBudgetReached) {
        let store = basis.space.store
        self.option = option
        self.inside = inside
        levels = store.levels(below: inside)
        rules = inside == whole ? levels : store.levels(below: whole)
        var unsettling = store.reachedCells(below: inside, basis.cells)
        let outside =
            all == DiagramStore.all
            ? store.reachedCells(below: inside, basis.cells, except: DiagramStore.all)
            : try store.reachedCells(below: store.difference(all, inside), basis.cells)
        for cell in unsettling.indices where !outside[cell] { unsettling[cell] = false }
        self.unsettling = unsettling
    }
}
