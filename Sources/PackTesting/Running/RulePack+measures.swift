internal import DecisionTables
internal import OrderedCollections
internal import RulePacks

extension RulePack {
    /// Whether rules compare the numbers of an input, which else stand for words: a number, a length of
    /// time, a fact.
    func isMeasure(_ input: Int) -> Bool {
        guard input < questions.count else { return input < model.inputs.count }
        switch questions.values[input].kind {
        case .number, .duration: return true
        case .yesNo, .choice, .choices, .availability, .text: return false
        }
    }
}
