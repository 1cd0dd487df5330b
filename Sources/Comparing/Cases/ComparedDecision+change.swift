internal import DecisionTables
internal import RulePacks

extension ComparedDecision {
    /// Most boxes of one move; what is in none of them is counted.
    private static let mostBoxes = 5

    /// Nil: nothing changes.
    func change() throws(NodeBudgetReached) -> DecisionChange? {
        guard !changed.isEmpty else { return nil }
        var moves: [DecisionChange.Move] = []
        for (move, cases) in try movedCases() { moves.append(try described(move, cases)) }
        let order = moves.indices.sorted {
            moves[$0].count == moves[$1].count ? $0 < $1 : moves[$0].count > moves[$1].count
        }
        return DecisionChange(
            inputs: inputs.map { cases.words.id(ofInput: $0) },
            changed: try changed.count(of: inputs),
            compared: try cases.space.possible.count(of: inputs),
            moves: order.map { moves[$0] }, matrix: try matrix())
    }

    private var isCollected: Bool { old.isCollected || new.isCollected }

    private func movedCases() throws(NodeBudgetReached) -> [(OptionMove, CaseSet)] {
        var moved: [(OptionMove, CaseSet)] = []
        if isCollected {
            for (option, before) in old.resulting {
                let after = new.cases(of: option) ?? cases.space.none
                moved.append((.removed(option), try before.subtracting(after)))
            }
            for (option, after) in new.resulting {
                let before = old.cases(of: option) ?? cases.space.none
                moved.append((.added(option), try after.subtracting(before)))
            }
        } else {
            for (option, before) in old.results {
                let before = try before.intersection(changed)
                for (other, after) in new.results {
                    moved.append((.from(option, to: other), try before.intersection(after)))
                }
            }
        }
        return moved.filter { !$0.1.isEmpty }
    }

    private func matrix() throws(NodeBudgetReached) -> [DecisionChange.MatrixEntry] {
        guard !isCollected else { return [] }
        var entries: [DecisionChange.MatrixEntry] = []
        for (option, before) in old.results {
            for (other, after) in new.results {
                let count = try before.intersection(after).count(of: inputs)
                guard !count.isZero else { continue }
                entries.append(DecisionChange.MatrixEntry(old: option, new: other, count: count))
            }
        }
        return entries
    }

    private func described(
        _ move: OptionMove, _ moved: CaseSet
    ) throws(NodeBudgetReached) -> DecisionChange.Move {
        let found = try moved.boxes(atMost: Self.mostBoxes)
        var boxes: [DecisionChange.Box] = []
        for box in found.boxes {
            boxes.append(
                DecisionChange.Box(
                    phrase: cases.words.phrase(for: box.block),
                    count: try box.cases.count(of: inputs), example: try example(box)))
        }
        return DecisionChange.Move(
            move: move, count: try moved.count(of: inputs), boxes: boxes,
            rest: try found.rest.count(of: inputs))
    }

    private func example(_ box: CaseBox) throws(NodeBudgetReached) -> DecisionChange.Example {
        let point = try cases.space.cases(saying: box.witness)
        let phrase = cases.words.phrase(
            forCase: box.witness, namingUnanswered: Set(box.block.map(\.input)))
        return DecisionChange.Example(
            phrase: phrase, answers: Answers(case: box.witness, of: cases.words),
            old: try old.options(of: point), new: try new.options(of: point))
    }
}
