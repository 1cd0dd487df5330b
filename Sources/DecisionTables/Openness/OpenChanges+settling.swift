extension OpenChanges {
    /// The share of a question's answers that settle a decision whatever the rest would be.
    ///
    /// An answer does not if some option can still result with it and can still not result.
    func settling(
        _ open: [OpenOption], by question: OpenQuestionLevels
    ) throws(NodeBudgetReached) -> Double {
        // An option that pays no heed to the question stays open with every answer.
        let isFree = !scope.levels.intersects(question.own)
        if isFree, !open.allSatisfy({ $0.levels.intersects(question.own) }) { return 0 }
        guard let level = question.own.lowest else { return 0 }
        if question.own.count == 1 { return settling(open, byAnswerAt: level, of: question) }
        let others = store.projection(
            leavingOut: store.arities.indices.filter { !question.own.contains($0) })
        let answers = try store.project(question.put, by: others)
        var unsettled = DiagramStore.none
        for option in open where unsettled != answers {
            let inside = try store.project(option.inside, by: others)
            let outside = try store.project(
                store.difference(scope.all, option.inside), by: others)
            let both = try store.intersection(store.intersection(inside, outside), answers)
            unsettled = try store.union(unsettled, both)
        }
        return 1 - store.part(unsettled) / store.part(answers)
    }

    private func settling(
        _ open: [OpenOption], byAnswerAt level: Int, of question: OpenQuestionLevels
    ) -> Double {
        let put =
            question.put == scope.all
            ? scope.reached : store.reachedCells(below: question.put, basis.cells)
        var (answers, settling) = (0, 0)
        for cell in 0..<store.arities[level] where store.restriction.isPossible(cell, at: level) {
            let place = basis.cells.starts[level] + cell
            guard put[place] else { continue }
            answers += 1
            if !open.contains(where: { $0.unsettling[place] }) { settling += 1 }
        }
        return Double(settling) / Double(max(answers, 1))
    }
}

extension DiagramStore {
    /// The part of all possible cases that a set is, from 0 to 1.
    fileprivate func part(_ root: Node) -> Double {
        var known: [Node: Double] = [Self.none: 0, Self.all: 1]
        func part(_ node: Node) -> Double {
            if let known = known[node] { return known }
            let level = level(node)
            var (sum, count) = (0.0, 0.0)
            for cell in 0..<arities[level] where restriction.isPossible(cell, at: level) {
                sum += part(edge(node, cell))
                count += 1
            }
            known[node] = sum / count
            return sum / count
        }
        return part(root)
    }
}
