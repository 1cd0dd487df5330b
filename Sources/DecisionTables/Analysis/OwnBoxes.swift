/// Cases as boxes in the words of one table: with conditions on earlier decisions where it has them.
///
/// `continuity: fresh_look` is one line; what answers lead there can be hundreds.
public struct OwnBoxes {
    public let boxes: [CaseBox]
    /// The cases that are in none of the boxes, since there was a limit to them.
    public let rest: CaseSet
}

extension ModelCases {
    /// The possible cases without a rule of a decision (or without a result, where one is needed), in
    /// the table's own words; with `apart`, no case is in two boxes.
    public func ownBoxes(
        ofGapsIn decision: Int, needingResult: Bool = false, atMost limit: Int, apart: Bool
    ) throws(NodeBudgetReached) -> OwnBoxes? {
        guard let table = tables[decision] else { return nil }
        let gaps = try table.gaps(needingResult: needingResult)
        return try ownBoxes(of: gaps, in: decision, atMost: limit, apart: apart) {
            alone throws(NodeBudgetReached) in try alone.gaps(needingResult: needingResult)
        }
    }

    /// The possible cases to which two rules of a decision apply, in the table's own words.
    public func ownBoxes(
        of overlap: Overlap, in decision: Int, atMost limit: Int
    ) throws(NodeBudgetReached) -> OwnBoxes? {
        try ownBoxes(of: overlap.cases, in: decision, atMost: limit, apart: false) {
            alone throws(NodeBudgetReached) in
            try alone.applying(overlap.first).intersection(alone.applying(overlap.second))
        }
    }

    private func ownBoxes(
        of cases: CaseSet, in decision: Int, atMost limit: Int, apart: Bool,
        _ alone: (TableCases) throws(NodeBudgetReached) -> CaseSet
    ) throws(NodeBudgetReached) -> OwnBoxes? {
        if cases.isEmpty { return OwnBoxes(boxes: [], rest: cases) }
        guard !model.decisionsUsed(by: decision).isEmpty else {
            let found = try cases.boxes(atMost: limit, apart: apart)
            return OwnBoxes(boxes: found.boxes, rest: found.rest)
        }
        let isolated = model.isolating(decision)
        let space = try CaseSpace(
            isolated, knowing: model.knowledgeOfIsolated, budget: space.budget)
        guard let table = ModelCases(isolated, in: space, order: [0]).tables[0] else { return nil }
        let own = try alone(table).boxes(atMost: Self.mostOwnBoxes, apart: apart)
        var boxes: [CaseBox] = []
        var rest = cases
        for box in own.boxes where boxes.count < limit {
            let rule = Rule(when: box.block, options: [])
            guard let described = try self.cases(applying: rule) else { return nil }
            let meant = try described.intersection(cases)
            // Some results of decisions never come together.
            guard try !meant.isDisjoint(with: rest), let witness = try meant.witness() else {
                continue
            }
            rest = try rest.subtracting(meant)
            boxes.append(CaseBox(block: box.block, cases: meant, witness: witness))
        }
        return OwnBoxes(boxes: boxes, rest: rest)
    }

    private static let mostOwnBoxes = 64
}
