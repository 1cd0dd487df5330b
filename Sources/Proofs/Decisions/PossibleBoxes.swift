internal import DecisionTables

/// Those of some boxes over what a table looks at that hold a possible case.
struct PossibleBoxes {
    private let cases: ModelCases
    private let inputs: Set<Int>
    private var boxes: [ProofBox] = []
    private var restCount = CaseCount.zero

    init(of decision: Int, _ cases: ModelCases) {
        self.cases = cases
        inputs = cases.model.inputsBehind([decision])
    }

    var shown: ProofBoxes { ProofBoxes(boxes: boxes, restCount: restCount) }

    /// Adds a box that has no case in common with those added; false if it cannot be said whether it
    /// is possible.
    mutating func add(_ block: DecisionTables.Block) throws(NodeBudgetReached) -> Bool {
        let rule = DecisionTables.Rule(when: block, options: [])
        guard let found = try cases.cases(applying: rule) else { return false }
        try add(found, describedBy: block)
        return true
    }

    /// Adds the cases of two rules, of which the block describes some; false if it cannot be said
    /// whether they are possible.
    mutating func add(
        _ first: DecisionTables.Rule, _ second: DecisionTables.Rule,
        _ block: DecisionTables.Block
    ) throws(NodeBudgetReached) -> Bool {
        guard let one = try cases.cases(applying: first),
            let other = try cases.cases(applying: second)
        else { return false }
        let common = try one.intersection(other)
        let rule = DecisionTables.Rule(when: block, options: [])
        guard let described = try cases.cases(applying: rule) else { return false }
        try add(common.intersection(described), describedBy: block)
        let rest = try common.subtracting(described)
        for box in try rest.boxes(atMost: ProofBoxes.mostShown).boxes {
            try add(box.cases, describedBy: box.block)
        }
        return true
    }

    private mutating func add(
        _ found: CaseSet, describedBy block: DecisionTables.Block
    ) throws(NodeBudgetReached) {
        let meant = try found.intersection(cases.space.possible)
        guard let witness = try meant.witness() else { return }
        let count = try meant.count(of: inputs)
        if boxes.count < ProofBoxes.mostShown {
            boxes.append(ProofBox(block: block, caseCount: count, witness: witness))
        } else {
            restCount += count
        }
    }
}
