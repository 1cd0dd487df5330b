internal import DecisionTables
internal import RulePacks

/// The gaps and overlaps of a table: all of them.
struct TableProof {
    let gaps: ProofBoxes
    let overlaps: [DecisionProof.RuleOverlap]
}

extension TableProof {
    /// From the table's sets of cases; nil where they are not known.
    init?(
        of decision: Int, needsResult: Bool, _ cases: ModelCases
    ) throws(NodeBudgetReached) {
        guard let table = cases.tables[decision],
            let gaps = try cases.ownBoxes(
                ofGapsIn: decision, needingResult: needsResult, atMost: ProofBoxes.mostShown,
                apart: table.table.hitPolicy == .unique)
        else { return nil }
        let inputs = cases.model.inputsBehind([decision])
        self.gaps = try ProofBoxes(gaps, countingOver: inputs)
        var overlaps: [DecisionProof.RuleOverlap] = []
        for overlap in try table.overlaps() {
            let boxes = try cases.ownBoxes(
                of: overlap, in: decision, atMost: ProofBoxes.mostShown)
            guard let boxes else { return nil }
            overlaps.append(
                DecisionProof.RuleOverlap(
                    first: overlap.first, second: overlap.second,
                    cases: try ProofBoxes(boxes, countingOver: inputs)))
        }
        self.overlaps = overlaps
    }

    /// Without the table's sets of cases, by boxes over what it looks at itself; nil if that takes too
    /// long, or if it cannot be said which boxes are possible.
    ///
    /// This proves tables with many thresholds that have no small diagrams.
    init?(byBoxesOf decision: Int, needsResult: Bool, _ cases: ModelCases) {
        let table = cases.model.tables[decision]
        let mayHaveGaps =
            table.otherwise == nil && (table.hitPolicy != .collect || needsResult)
        do {
            let analysis = try BoxAnalysis(
                table, of: cases.model, budget: Self.stepsPerNode * cases.space.budget)
            var possible = PossibleBoxes(of: decision, cases)
            for gap in mayHaveGaps ? try analysis.gaps() : [] {
                guard try possible.add(gap.block) else { return nil }
            }
            gaps = possible.shown
            var overlaps: [DecisionProof.RuleOverlap] = []
            for pair in table.hitPolicy == .unique ? try analysis.overlaps() : [] {
                var common = PossibleBoxes(of: decision, cases)
                guard
                    try common.add(
                        table.rules[pair.first], table.rules[pair.second], pair.box.block)
                else { return nil }
                guard !common.shown.isEmpty else { continue }
                overlaps.append(
                    DecisionProof.RuleOverlap(
                        first: pair.first, second: pair.second, cases: common.shown))
            }
            self.overlaps = overlaps
        } catch {
            return nil
        }
    }

    /// A step is about as quick as a hundredth of a node.
    private static let stepsPerNode = 100
}
