internal import DecisionTables

extension RulePart {
    /// What it is called in a sentence.
    var words: String {
        switch self {
        case .line: "this line"
        case .block: "this block of 'when_any'"
        case .blockLine: "this line of 'when_any'"
        case .unlessBlock: "this block of 'unless'"
        case .unlessLine: "this line of 'unless'"
        }
    }
}
