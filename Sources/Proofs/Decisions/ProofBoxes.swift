public import DecisionTables

/// Some cases as few large boxes, for people to read.
public struct ProofBoxes: Sendable {
    public let boxes: [ProofBox]
    /// How many cases are in none of the boxes, since there were too many to show.
    public let restCount: CaseCount

    public static let none = ProofBoxes(boxes: [], restCount: .zero)

    /// More boxes than these are only counted.
    public static let mostShown = 5

    public var isEmpty: Bool { boxes.isEmpty }
}

/// Cases that one list of conditions describes.
public struct ProofBox: Sendable {
    /// One condition an input, as a rule's `when`; about earlier decisions only where the table is.
    public let block: DecisionTables.Block
    /// The cases of the box that are meant: possible ones.
    public let caseCount: CaseCount
    /// The case with the fewest answers.
    public let witness: [Value]
}

extension ProofBoxes {
    /// Cases are counted over these inputs.
    init(_ found: OwnBoxes, countingOver inputs: Set<Int>) throws(NodeBudgetReached) {
        var boxes: [ProofBox] = []
        for box in found.boxes {
            boxes.append(
                ProofBox(
                    block: box.block, caseCount: try box.cases.count(of: inputs),
                    witness: box.witness))
        }
        self.boxes = boxes
        restCount = try found.rest.count(of: inputs)
    }
}
