extension DiagramStore {
    /// The levels that a diagram has nodes at: those that being in the set hangs on.
    func levels(below root: Node) -> Members {
        var levels = Members()
        visit(below: root) { _, level in levels.insert(level) }
        return levels
    }

    /// For each cell of each level, whether some path of a set has it, or of all that is outside.
    ///
    /// Paths to `dead` do not count: that is `none`, or `all` for those outside.
    func reachedCells(below root: Node, _ cells: CellPlaces, except dead: Node = none) -> [Bool] {
        var reached = Array(repeating: false, count: cells.count)
        guard root != dead else { return reached }
        // At how many edges more, or fewer, than at the level before some path skips this one.
        var skipping = Array(repeating: 0, count: arities.count + 1)
        func skip(from level: Int, to next: Node) {
            let end = next <= Self.all ? arities.count : self.level(next)
            guard level < end else { return }
            skipping[level] += 1
            skipping[end] -= 1
        }
        skip(from: 0, to: root)
        visit(below: root) { node, level in
            let edges = edges(node)
            for cell in 0..<arities[level] where edges[cell] != dead {
                reached[cells.starts[level] + cell] = true
                skip(from: level + 1, to: edges[cell])
            }
        }
        var skips = 0
        for level in arities.indices {
            skips += skipping[level]
            guard skips > 0 else { continue }
            for cell in 0..<arities[level] { reached[cells.starts[level] + cell] = true }
        }
        return reached
    }

    /// Goes through the nodes of a diagram, each once, with their levels; no visit within another.
    @inline(__always)
    private func visit(below root: Node, _ body: (Node, Int) -> Void) {
        guard root > Self.all else { return }
        let visit = nextVisit()
        var waiting = 1
        path.start[0] = root
        visits.start[Int(root)] = visit
        while waiting > 0 {
            waiting -= 1
            let node = path.start[waiting]
            let level = level(node)
            body(node, level)
            let (edges, arity) = (edges(node), arities[level])
            path.reserve(waiting + arity, keeping: waiting)
            for cell in 0..<arity {
                let next = edges[cell]
                guard next > Self.all, visits.start[Int(next)] != visit else { continue }
                visits.start[Int(next)] = visit
                path.start[waiting] = next
                waiting += 1
            }
        }
    }

    private func nextVisit() -> UInt32 {
        if visits.capacity < count || visit == .max {
            visits = GrowingBuffer(repeating: 0, count: 2 * count)
            visit = 0
        }
        visit += 1
        return visit
    }
}

/// Where the cells of each level stand in one list of all cells.
struct CellPlaces {
    let starts: [Int]
    let count: Int

    init(arities: [Int]) {
        var starts: [Int] = []
        var count = 0
        for arity in arities {
            starts.append(count)
            count += arity
        }
        (self.starts, self.count) = (starts, count)
    }
}
