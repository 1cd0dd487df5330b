extension ExactOpenness {
    /// The share of a question's answers that settle a decision whatever the rest would be.
    ///
    /// An answer does not if some option can still result with it and can still not result.
    func settling(
        _ open: [OpenOption], by question: OpenQuestionLevels
    ) throws(NodeBudgetReached) -> Double {
        // An option that pays no heed to the question stays open with every answer.
        let isFree = !levels.intersects(question.own)
        if isFree, !open.allSatisfy({ $0.levels.intersects(question.own) }) { return 0 }
        guard let level = question.own.lowest else { return 0 }
        if question.own.count == 1 {
            return try settling(open, byAnswerAt: level, of: question)
        }
        let others = space.variables.indices.filter { !question.own.contains($0) }
        let answers = try question.put.projected(leavingOutLevels: others)
        var unsettled = space.none
        for option in open where unsettled != answers {
            let inside = try option.inside.projected(leavingOutLevels: others)
            let outside = try all.subtracting(option.inside).projected(leavingOutLevels: others)
            let both = try inside.intersection(outside).intersection(answers)
            unsettled = try unsettled.union(both)
        }
        return 1 - unsettled.part / answers.part
    }

    private func settling(
        _ open: [OpenOption], byAnswerAt level: Int, of question: OpenQuestionLevels
    ) throws(NodeBudgetReached) -> Double {
        let answers = question.put.reachedCells(at: level)
        var settling = answers
        for option in open where settling.contains(true) {
            let inside = option.inside.reachedCells(at: level)
            let outside = try all.subtracting(option.inside).reachedCells(at: level)
            for cell in settling.indices where inside[cell] && outside[cell] {
                settling[cell] = false
            }
        }
        return Double(settling.count { $0 }) / Double(max(answers.count { $0 }, 1))
    }
}

extension CaseSet {
    /// The part of the whole space that the set is, from 0 to 1.
    fileprivate var part: Double {
        let store = space.store
        var known: [DiagramStore.Node: Double] = [
            DiagramStore.none: 0, DiagramStore.all: 1,
        ]
        func part(_ node: DiagramStore.Node) -> Double {
            if let known = known[node] { return known }
            let arity = store.arities[store.level(node)]
            var sum = 0.0
            for cell in 0..<arity { sum += part(store.edge(node, cell)) }
            known[node] = sum / Double(arity)
            return sum / Double(arity)
        }
        return part(node)
    }
}
