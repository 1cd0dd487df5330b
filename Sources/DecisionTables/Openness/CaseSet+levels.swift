extension CaseSet {
    /// The levels that the diagram has nodes at: those that being in the set hangs on.
    var levels: Members {
        let store = space.store
        var levels = Members()
        store.forEachNode(below: node) { levels.insert(store.level($0)) }
        return levels
    }

    /// For each cell of the variable at a level, whether some case of the set has it.
    func reachedCells(at level: Int) -> [Bool] {
        let store = space.store
        var cells = Array(repeating: false, count: store.arities[level])
        func reach(_ next: DiagramStore.Node, after passed: Int) {
            guard next != DiagramStore.none, passed < level, store.level(next) > level else {
                return
            }
            for cell in cells.indices { cells[cell] = true }
        }
        reach(node, after: -1)
        store.forEachNode(below: node) { node in
            let own = store.level(node)
            guard own <= level else { return }
            for cell in 0..<store.arities[own] {
                let next = store.edge(node, cell)
                if own == level, next != DiagramStore.none { cells[cell] = true }
                reach(next, after: own)
            }
        }
        return cells
    }
}
