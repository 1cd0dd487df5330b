extension ExactOpenness {
    /// The share of a question's answers that settle a decision whatever the rest would be.
    ///
    /// An answer does not if some option can still result with it and can still not result.
    func settling(
        _ open: [OpenOption], by question: OpenQuestionLevels
    ) throws(NodeBudgetReached) -> Double {
        for option in open {
            // An option that pays no heed to the question stays open with every answer.
            let isHeeded =
                option.inside.reach.levels.intersects(question.own)
                || option.outside.reach.levels.intersects(question.own)
            guard isHeeded else { return 0 }
        }
        guard let level = question.own.lowest else { return 0 }
        guard question.own.count > 1 else { return settling(open, byAnswerAt: level) }
        let others = space.variables.indices.filter { !question.own.contains($0) }
        let answers = try question.answered.projected(leavingOutLevels: others)
        var unsettled = space.none
        for option in open where unsettled != answers {
            let inside = try option.inside.set.projected(leavingOutLevels: others)
            let outside = try option.outside.set.projected(leavingOutLevels: others)
            let both = try inside.intersection(outside).intersection(answers)
            unsettled = try unsettled.union(both)
        }
        return 1 - unsettled.part / answers.part
    }

    private func settling(_ open: [OpenOption], byAnswerAt level: Int) -> Double {
        let variable = space.variables[level]
        let answers = (0..<variable.cellCount).filter {
            !variable.isSilence($0) && reach.contains($0, at: level)
        }
        let settling = answers.filter { answer in
            !open.contains {
                $0.inside.reach.contains(answer, at: level)
                    && $0.outside.reach.contains(answer, at: level)
            }
        }
        return answers.isEmpty ? 0 : Double(settling.count) / Double(answers.count)
    }
}

extension CaseVariable {
    /// Whether a cell says that the input is unanswered.
    fileprivate func isSilence(_ cell: Int) -> Bool {
        switch kind {
        case .scalar(let cells): cells[cell] == nil
        case .isAnswered: cell == 0
        case .members: false
        }
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
