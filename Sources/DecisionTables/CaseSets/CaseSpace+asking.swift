extension CaseSpace {
    /// For each input that a model does not always ask for the cases in which it is, when answers to
    /// questions that are not put count as no answers.
    func casesAsking(by model: DecisionModel) throws(NodeBudgetReached) -> [Int: CaseSet] {
        var blocks: [Int: [Block]] = [:]
        for case .asked(let inputs, let block) in limits(of: model) {
            for input in inputs { blocks[input, default: []].append(block) }
        }
        var asking: [Int: CaseSet] = [:]
        for input in blocks.keys.sorted() { try find(input) }

        func find(_ input: Int) throws(NodeBudgetReached) {
            guard asking[input] == nil, let blocks = blocks[input] else { return }
            var asked = all
            for line in blocks.joined() {
                try find(line.input)
                asked = try asked.intersection(cases(where: line, asking: asking))
            }
            asking[input] = asked
        }
        return asking
    }

    /// The cases for which a line holds, when an answer counts only in the cases that ask for it.
    func cases(
        where condition: Condition, asking: [Int: CaseSet]
    ) throws(NodeBudgetReached) -> CaseSet {
        let cases = try cases(where: condition)
        guard let asked = asking[condition.input] else { return cases }
        let inside = try cases.intersection(asked)
        guard condition.test.acceptsUnanswered else { return inside }
        return try inside.union(asked.complement())
    }
}
