internal import DecisionTables
internal import RulePacks

/// The gaps and overlaps of a table: all of them.
struct TableProof {
    let gaps: ProofBoxes
    let overlaps: [DecisionProof.RuleOverlap]
}

extension TableProof {
    /// From the table's sets of cases.
    init(_ table: TableCases, in model: DecisionModel, of decision: Int, needsResult: Bool)
        throws(NodeBudgetReached)
    {
        let inputs = model.inputsBehind([decision])
        gaps = try ProofBoxes(
            table.gaps(needingResult: needsResult), countingOver: inputs,
            apart: table.table.hitPolicy == .unique)
        var overlaps: [DecisionProof.RuleOverlap] = []
        for overlap in try table.overlaps() {
            overlaps.append(
                DecisionProof.RuleOverlap(
                    first: overlap.first, second: overlap.second,
                    cases: try ProofBoxes(overlap.cases, countingOver: inputs)))
        }
        self.overlaps = overlaps
    }

    /// Without the table's sets of cases, by boxes over what it looks at itself; nil if that takes too
    /// long, or if it cannot be said which boxes are possible.
    ///
    /// This proves tables with many thresholds that have no small diagrams.
    init?(byBoxesOf decision: Int, needsResult: Bool, _ cases: ModelCases, budget: Int) {
        let table = cases.model.tables[decision]
        let inputs = cases.model.inputsBehind([decision])
        do {
            let analysis = try BoxAnalysis(
                table, of: cases.model, budget: Self.stepsPerNode * budget)
            let mayHaveGaps = table.hitPolicy == .collect ? needsResult : true
            var gaps = cases.space.none
            if mayHaveGaps, table.otherwise == nil {
                for box in try analysis.gaps() {
                    let rule = DecisionTables.Rule(when: box.block, options: [])
                    guard let found = try cases.cases(applying: rule) else { return nil }
                    gaps = try gaps.union(found.intersection(cases.space.possible))
                }
            }
            self.gaps = try ProofBoxes(
                gaps, countingOver: inputs, apart: table.hitPolicy == .unique)
            var overlaps: [DecisionProof.RuleOverlap] = []
            for pair in table.hitPolicy == .unique ? try analysis.overlaps() : [] {
                guard let one = try cases.cases(applying: table.rules[pair.first]),
                    let other = try cases.cases(applying: table.rules[pair.second])
                else { return nil }
                let common = try one.intersection(other).intersection(cases.space.possible)
                guard !common.isEmpty else { continue }
                overlaps.append(
                    DecisionProof.RuleOverlap(
                        first: pair.first, second: pair.second,
                        cases: try ProofBoxes(common, countingOver: inputs)))
            }
            self.overlaps = overlaps
        } catch {
            return nil
        }
    }

    /// A step is about as quick as a hundredth of a node.
    private static let stepsPerNode = 100
}
