/// Which cells of each variable the cases of a set have, and which variables their diagram asks for.
struct CaseReach {
    /// The levels that the diagram has nodes at: those that being in the set hangs on.
    private(set) var levels = Members()
    private var cells: [Bool]
    private let starts: [Int]

    init(_ set: CaseSet) {
        let store = set.space.store
        starts = store.arities.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1) }
        cells = Array(repeating: false, count: starts[starts.count - 1])
        guard !set.isEmpty else { return }
        let levelCount = store.arities.count
        /// How many edges begin, less those that end, to jump over a level.
        var jumps = Array(repeating: 0, count: levelCount + 2)
        func level(_ node: DiagramStore.Node) -> Int { min(store.level(node), levelCount) }
        jumps[0] += 1
        jumps[level(set.node)] -= 1
        store.forEachNode(below: set.node) { node in
            let own = store.level(node)
            levels.insert(own)
            for cell in 0..<store.arities[own] {
                let next = store.edge(node, cell)
                guard next != DiagramStore.none else { continue }
                cells[starts[own] + cell] = true
                jumps[own + 1] += 1
                jumps[level(next)] -= 1
            }
        }
        var jumping = 0
        for level in 0..<levelCount {
            jumping += jumps[level]
            guard jumping > 0 else { continue }
            for index in starts[level]..<starts[level + 1] { cells[index] = true }
        }
    }

    /// Whether some case of the set is in a cell of the variable at a level.
    func contains(_ cell: Int, at level: Int) -> Bool { cells[starts[level] + cell] }
}
